package voti.credit.receivables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import voti.values.Money;
import voti.values.Percentage;

/**
 * How much of what is owed is owed by few, in one currency. Debtors who owe nothing, or to whom we
 * owe, are left out.
 *
 * @param shares the largest first
 * @param total of all shares
 * @param hhi Herfindahl-Hirschman index, the sum of the squares of the shares in per cent: 10,000
 *     when one debtor owes everything, 10,000 / n when n owe the same; a whole number
 */
public record Concentration(List<Share> shares, Money total, BigDecimal hhi) {

  /**
   * One debtor's part.
   *
   * @param share of the total
   * @param cumulative with all larger ones
   */
  public record Share(String account, Money open, Percentage share, Percentage cumulative) {}

  /** Of what each account owes; all in one currency, and at least one above zero. */
  public static Concentration of(Map<String, Money> open) {
    var owing =
        open.entrySet().stream()
            .filter(one -> one.getValue().isPositive())
            .sorted(
                Map.Entry.<String, Money>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    var total = owing.stream().map(Map.Entry::getValue).reduce(Money::plus).orElseThrow();
    var whole = total.amount();
    var shares = new ArrayList<Share>();
    var sum = BigDecimal.ZERO;
    var squares = BigDecimal.ZERO;
    for (var one : owing) {
      var amount = one.getValue().amount();
      sum = sum.add(amount);
      squares = squares.add(amount.pow(2));
      shares.add(
          new Share(
              one.getKey(),
              one.getValue(),
              Percentage.ofWhole(amount, whole),
              Percentage.ofWhole(sum, whole)));
    }
    var hhi = squares.movePointRight(4).divide(whole.pow(2), 0, RoundingMode.HALF_UP);
    return new Concentration(List.copyOf(shares), total, hhi);
  }
}
