package voti.orders.learning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Quantity;

/**
 * A line that was delivered, came back or stands in an act.
 *
 * @param id of the movement and the line
 * @param kind which of the three
 * @param document the dispatch, return or act
 * @param delivery the id of the delivered line it is of; {@code null} of an act
 * @param act the act; {@code null} of a delivery
 * @param cause its code, or {@code unclassified}; {@code null} of a delivery
 * @param on the day
 * @param net without VAT
 * @param cited whether a return cites the act, so that the return counts in its place
 */
record Moved(
    String id,
    Kind kind,
    String document,
    @Nullable String delivery,
    @Nullable String act,
    String account,
    String product,
    @Nullable String cause,
    LocalDate on,
    Quantity quantity,
    Money net,
    boolean cited) {

  /** What a line did. */
  enum Kind {
    DELIVERED,
    RETURNED,
    ACT
  }
}
