package voti.credit.bonusnote;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What was settled of a bonus agreement.
 *
 * @param agreement {@code bon-…}
 * @param settlement {@code bst-…}
 * @param name of the agreement; its id where it was not told
 * @param from the first day of its deliveries; {@code null} where it was not told
 * @param until the first day after them
 * @param on the day of the settlement, and of the credit note
 * @param net without VAT, above zero
 * @param shares of it by VAT; empty where it was not told what its supplies carry
 * @param paidOut whether it is to be paid, and not set off
 * @param by who settled it
 */
public record SettledBonus(
    String agreement,
    String settlement,
    String name,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    LocalDate on,
    Money net,
    List<BonusShare> shares,
    boolean paidOut,
    String by) {

  /** The shares are the whole, where they are told. */
  public SettledBonus {
    shares = List.copyOf(shares);
    var sum = shares.stream().map(BonusShare::net).reduce(Money::plus).orElse(net);
    if (!net.isPositive() || !sum.equals(net)) {
      throw new IllegalArgumentException(
          "settlement " + settlement + ": shares of " + sum + " are not its amount of " + net);
    }
  }
}
