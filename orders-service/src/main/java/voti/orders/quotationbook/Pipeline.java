package voti.orders.quotationbook;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import voti.values.Money;

/** Sums open quotations by manager, month and currency. */
final class Pipeline {

  private Pipeline() {}

  /** The rows by month, then manager, then currency. */
  static List<PipelineRow> of(Iterable<KnownQuotation> open) {
    var rows = new TreeMap<String, PipelineRow>();
    for (var one : open) {
      var row = row(one);
      var key = row.month() + "|" + row.kam() + "|" + row.currency();
      rows.merge(key, row, PipelineRow::plus);
    }
    return List.copyOf(rows.values());
  }

  private static PipelineRow row(KnownQuotation one) {
    var newest = one.newest().offer();
    var outlook = one.outlook();
    var value = newest.value();
    // The last day it holds is the one before the day until which it is valid.
    var close = outlook == null ? newest.validUntil().minusDays(1) : outlook.expectedClose();
    return new PipelineRow(
        newest.buyer().kam(),
        YearMonth.from(close),
        one.currency(),
        1,
        value,
        outlook == null
            ? Money.zero(value.currency())
            : value.times(outlook.probability().fraction()),
        outlook == null ? 1 : 0);
  }
}
