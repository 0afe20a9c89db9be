package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * An order that counts nothing until someone decides, or until it fits.
 *
 * @param order the order
 * @param buyer the account that ordered
 * @param amount what it asks for, in its currency
 * @param decision the documented credit decision it waits for
 * @param on the day it asked; {@code null} where that was not kept
 * @param wantedFrom the first day on which its goods are wanted; {@code null} when any will do
 */
public record WaitingOrder(
    String order,
    String buyer,
    Money amount,
    String decision,
    @Nullable LocalDate on,
    @Nullable LocalDate wantedFrom) {

  /** By the day the goods are wanted, then by the day of asking; what has none comes last. */
  static final Comparator<WaitingOrder> OLDEST_PROMISE_FIRST =
      Comparator.comparing(WaitingOrder::wanted).thenComparing(WaitingOrder::asked);

  private LocalDate wanted() {
    return wantedFrom == null ? LocalDate.MAX : wantedFrom;
  }

  private LocalDate asked() {
    return on == null ? LocalDate.MAX : on;
  }
}
