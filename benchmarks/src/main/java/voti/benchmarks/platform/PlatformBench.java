package voti.benchmarks.platform;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import voti.benchmarks.Row;

/** The rows of {@code ./voti bench platform}, by short names. */
public final class PlatformBench {

  private PlatformBench() {}

  /** In the order of the table; each is made when its turn comes. */
  public static Map<String, Callable<Row>> rows() {
    var rows = new LinkedHashMap<String, Callable<Row>>();
    rows.put("cold-start", ColdStartRow::new);
    rows.put("idle-memory", IdleMemoryRow::new);
    rows.put("idle-processor", IdleProcessorRow::new);
    return rows;
  }
}
