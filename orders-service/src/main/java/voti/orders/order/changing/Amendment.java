package voti.orders.order.changing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Source;

/**
 * What is to become of an order.
 *
 * @param on the day it is asked
 * @param lines with the quantity each is to have; what is not named stays
 * @param requestedFrom the first day goods are wanted; {@code null} to leave it
 * @param requestedUntil the last; {@code null} to leave it
 * @param todaysPrices whether the lines that are named get the prices of that day
 * @param reason in the asker's words
 * @param source the buyer's document; {@code null} when a person asks
 */
public record Amendment(
    LocalDate on,
    List<Line> lines,
    @Nullable LocalDate requestedFrom,
    @Nullable LocalDate requestedUntil,
    boolean todaysPrices,
    String reason,
    @Nullable Source source) {

  /**
   * One line.
   *
   * @param line its number; 0 for one that comes
   * @param product the id or item number of one that comes; {@code null} for the line's own
   * @param amount it is to have; zero takes it away
   * @param unit of the amount, a pack or the product's own; {@code null} for that one
   * @param partialDelivery whether one that comes may come in parts
   */
  public record Line(
      int line,
      @Nullable String product,
      BigDecimal amount,
      @Nullable String unit,
      boolean partialDelivery) {}
}
