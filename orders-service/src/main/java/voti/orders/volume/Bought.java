package voti.orders.volume;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import voti.values.Money;

/**
 * One delivery to an account, or one return, whose figures are negative.
 *
 * @param movement the dispatch or return
 * @param account who bought
 * @param on the day it was delivered, or came back
 * @param net of its goods, without VAT and charges
 * @param lines what it was
 */
public record Bought(
    String movement, String account, LocalDate on, Money net, List<BoughtLine> lines) {

  /** The list is copied. */
  public Bought {
    lines = List.copyOf(lines);
  }

  /** A product of it, in its unit. */
  public record BoughtLine(String product, BigDecimal quantity, Money net) {}
}
