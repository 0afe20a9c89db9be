package voti.benchmarks.orders;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import voti.benchmarks.Row;

/** The rows of {@code ./voti bench orders}, by short names. */
public final class OrdersBench {

  private OrdersBench() {}

  /** In the order of the table; each is made when its turn comes. */
  public static Map<String, Callable<Row>> rows() {
    var rows = new LinkedHashMap<String, Callable<Row>>();
    rows.put("capture", CaptureRow::new);
    rows.put("import", ImportRow::new);
    rows.put("prices", PriceRow::besideAnEmptyRequest);
    rows.put("price", PriceRow::besideATenth);
    rows.put("orders", OrderPageRow::new);
    return rows;
  }
}
