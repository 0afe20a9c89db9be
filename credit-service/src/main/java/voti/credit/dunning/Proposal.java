package voti.credit.dunning;

import java.time.LocalDate;
import java.util.List;
import voti.values.Money;

/**
 * What a debtor would be written.
 *
 * @param items that reach their next level
 * @param leftOut overdue items that do not, with the reason
 * @param why empty when there is a letter, else why there is none: {@code excluded}, {@code
 *     below-minimum}, {@code covered}, {@code nothing-due}
 * @param payBy the day until which the letter gives time
 */
public record Proposal(List<DunnedItem> items, List<LeftOut> leftOut, String why, LocalDate payBy) {

  /** Lists are copied. */
  public Proposal {
    items = List.copyOf(items);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether there is a letter. */
  public boolean isLetter() {
    return why.isEmpty();
  }

  /** What is asked for, without fees and interest. */
  public static Money due(List<DunnedItem> items, Money zero) {
    return items.stream().map(DunnedItem::due).reduce(zero, Money::plus);
  }

  /** Fees together. */
  public static Money fees(List<DunnedItem> items, Money zero) {
    return items.stream().map(DunnedItem::fee).reduce(zero, Money::plus);
  }

  /** Interest together. */
  public static Money interest(List<DunnedItem> items, Money zero) {
    return items.stream().map(DunnedItem::interest).reduce(zero, Money::plus);
  }

  /** The letter's level: the highest that one of its items reaches. */
  public static int level(List<DunnedItem> items) {
    return items.stream().mapToInt(DunnedItem::level).max().orElse(0);
  }
}
