package voti.credit.replay;

import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What a replay found about orders, as comma separated values. */
final class OrderCsv {

  static final String HEADER =
      "order,account,on,decision,then,now,turn,rule,lacking,order_currency,amount,currency,added,"
          + "limit_then,limit_now,exceeded_then,exceeded_now,order_billed,order_in_time,order_late,"
          + "order_overdue,order_written_off,billed,in_time,late,overdue,written_off\r\n";

  private OrderCsv() {}

  static String line(OrderReplayed one) {
    var onIt = one.onIt();
    var since = one.since();
    return Csv.line(
        one.order(),
        one.account(),
        one.on().toString(),
        one.decision(),
        one.then(),
        one.now(),
        one.turn(),
        one.rule(),
        one.lacking(),
        one.amount().currency().getCurrencyCode(),
        Csv.plain(one.amount()),
        currency(one.added()),
        Csv.plain(one.added()),
        Csv.plain(one.limitThen()),
        Csv.plain(one.limitNow()),
        Csv.plain(one.exceededThen()),
        Csv.plain(one.exceededNow()),
        onIt == null ? null : Csv.plain(onIt.billed()),
        onIt == null ? null : Csv.plain(onIt.inTime()),
        onIt == null ? null : Csv.plain(onIt.late()),
        onIt == null ? null : Csv.plain(onIt.overdue()),
        onIt == null ? null : Csv.plain(onIt.writtenOff()),
        since == null ? null : Csv.plain(since.billed()),
        since == null ? null : Csv.plain(since.inTime()),
        since == null ? null : Csv.plain(since.late()),
        since == null ? null : Csv.plain(since.overdue()),
        since == null ? null : Csv.plain(since.writtenOff()));
  }

  private static @Nullable String currency(@Nullable Money money) {
    return money == null ? null : money.currency().getCurrencyCode();
  }
}
