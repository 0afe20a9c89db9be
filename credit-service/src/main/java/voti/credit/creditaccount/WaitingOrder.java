package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
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

  static WaitingOrder of(CreditAccountEvent.OrderWithheld e) {
    return new WaitingOrder(
        e.order(), e.buyer(), e.amount(), e.creditDecision(), e.on(), e.wantedFrom());
  }

  /** One that was abandoned does not get younger by it. */
  static WaitingOrder of(CreditAccountEvent.ReservationGivenBack e) {
    var moved =
        e.decision().facts().stream()
            .filter(fact -> fact.name().equals("moved-on"))
            .map(fact -> LocalDate.parse(fact.value()))
            .findFirst()
            .orElse(e.on());
    return new WaitingOrder(
        e.order(), e.buyer(), e.amount(), e.creditDecision(), moved, e.wantedFrom());
  }

  /** Whether it asked for just this. */
  boolean isFor(Money asked, @Nullable LocalDate wanted) {
    return amount.equals(asked) && Objects.equals(wantedFrom, wanted);
  }

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
