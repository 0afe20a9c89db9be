package voti.benchmarks.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import voti.benchmarks.Bar;
import voti.benchmarks.Row;
import voti.benchmarks.publishing.KafkaRow;
import voti.benchmarks.publishing.LatencyRow;

/** The rows of {@code ./voti bench store}, by short names. */
public final class StoreBench {

  private StoreBench() {}

  /** In the order of the table; each is made when its turn comes. */
  public static Map<String, Callable<Row>> rows() {
    var rows = new LinkedHashMap<String, Callable<Row>>();
    rows.put(
        "append-1", () -> new AppendRow("append, one caller, one event", 1, 1, Bar.atLeast(0.85)));
    rows.put("append-64", () -> new AppendRow("append, 64 callers", 64, 1, Bar.atLeast(2)));
    rows.put(
        "append-10",
        () -> new AppendRow("append of 10 events in one commit", 1, 10, Bar.atLeast(2)));
    rows.put(
        "append-10x64",
        () ->
            new AppendRow("append of 10 events in one commit, 64 callers", 64, 10, Bar.atLeast(2)));
    rows.put("ledger", LedgerRow::new);
    rows.put("command", CommandRow::new);
    rows.put("grown", GrownRow::new);
    rows.put("long-stream", LongStreamRow::new);
    rows.put("snapshot", SnapshotRow::new);
    rows.put("hot-stream", HotStreamRow::new);
    rows.put("two-instances", TwoInstancesRow::new);
    rows.put("logs", FourLogsRow::new);
    rows.put("replay", ReplayRow::new);
    rows.put("tail", TailRow::new);
    rows.put("kafka", KafkaRow::new);
    rows.put("latency", LatencyRow::new);
    rows.put("cause", CauseRow::new);
    rows.put("rebuild", RebuildRow::new);
    rows.put("rebuild-10", LongRebuildRow::time);
    rows.put("rebuild-10-heap", LongRebuildRow::heap);
    rows.put("page", PageRow::new);
    rows.put("proof", ProofRow::new);
    rows.put("verify", VerifyRow::new);
    return rows;
  }
}
