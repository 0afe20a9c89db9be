package voti.benchmarks.credit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import voti.benchmarks.Row;

/** The rows of {@code ./voti bench credit}, by short names. */
public final class CreditBench {

  private CreditBench() {}

  /** In the order of the table; each is made when its turn comes. */
  public static Map<String, Callable<Row>> rows() {
    var rows = new LinkedHashMap<String, Callable<Row>>();
    rows.put("ageing", AgeingRow::besideATenth);
    rows.put("ageing-cursor", AgeingRow::besideACursor);
    rows.put("items", ItemsPageRow::new);
    rows.put("order-check-p50", () -> new OrderCheckRow(50));
    rows.put("order-check-p99", () -> new OrderCheckRow(99));
    rows.put("camt", CamtRow::new);
    rows.put("policy-replay", PolicyReplayRow::new);
    return rows;
  }
}
