package voti.orders.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.Considered;

/**
 * A change of an order that waits for someone with more authority. It is kept with all its figures,
 * so that what is let through is what was looked at, to the cent.
 *
 * @param before the order's lines as they were when it was asked
 * @param sent what had left by then
 * @param takenAway numbers of lines that go
 * @param priced numbers of lines that come to it or have another price
 * @param change how the order would stand
 * @param promotions it would have; {@code null}: none
 * @param trace of those promotions
 * @param source the buyer's document; {@code null} when a person asked
 * @param reason of the change, in the asker's words
 */
public record WantedChange(
    OrderLines before,
    Sent sent,
    List<Integer> takenAway,
    List<Integer> priced,
    Change change,
    @Nullable OrderPromotions promotions,
    List<Considered> trace,
    @Nullable Source source,
    String reason) {

  /** Lists are copied. */
  public WantedChange {
    takenAway = List.copyOf(takenAway);
    priced = List.copyOf(priced);
    trace = List.copyOf(trace);
  }

  /** Whether the order is still what it was when this was asked of it. */
  boolean fits(OrderStanding now, Sent left) {
    return now.lines().equals(before) && left.equals(sent) && !now.isOver();
  }
}
