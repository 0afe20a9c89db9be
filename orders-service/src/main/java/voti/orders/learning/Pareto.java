package voti.orders.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import voti.orders.cause.CauseBook;
import voti.values.Money;
import voti.values.Quantity;

/**
 * Causes by the money they cost, the dearest first.
 *
 * @param rows one per cause; shares sum to 100 where there is any money
 * @param total of all
 */
record Pareto(List<Row> rows, Money total) {

  private static final BigDecimal HUNDRED = new BigDecimal("100.00");

  /**
   * A cause.
   *
   * @param cause its code, or {@code unclassified}
   * @param count returns and acts that cite it
   * @param quantities of goods, one per unit
   * @param money net worth of the goods
   * @param share of the total, in percent with two decimals
   * @param cumulative this share and all before it
   */
  record Row(
      String cause,
      int count,
      List<Quantity> quantities,
      Money money,
      BigDecimal share,
      BigDecimal cumulative) {}

  /** Of moved lines in one currency. */
  static Pareto of(List<Moved> moved, Money nothing) {
    var sums = new LinkedHashMap<String, Sum>();
    for (var one : moved) {
      var cause = Objects.requireNonNullElse(one.cause(), CauseBook.UNCLASSIFIED);
      sums.computeIfAbsent(cause, code -> new Sum(code, nothing)).add(one);
    }
    var ranked =
        sums.values().stream()
            .sorted(
                Comparator.comparing((Sum sum) -> sum.money)
                    .reversed()
                    .thenComparing(sum -> sum.cause))
            .toList();
    var total = ranked.stream().map(sum -> sum.money).reduce(nothing, Money::plus);
    return new Pareto(rows(ranked, total, nothing), total);
  }

  /** Each share is the difference of two rounded ones, so that they sum to 100. */
  private static List<Row> rows(List<Sum> ranked, Money total, Money nothing) {
    var rows = new ArrayList<Row>();
    var soFar = nothing;
    var before = BigDecimal.ZERO.setScale(2);
    for (var sum : ranked) {
      soFar = soFar.plus(sum.money);
      var cumulative = percent(soFar, total);
      rows.add(
          new Row(
              sum.cause,
              sum.documents.size(),
              List.copyOf(sum.quantities.values()),
              sum.money,
              cumulative.subtract(before),
              cumulative));
      before = cumulative;
    }
    return rows;
  }

  private static BigDecimal percent(Money part, Money whole) {
    return whole.isPositive()
        ? part.amount().multiply(HUNDRED).divide(whole.amount(), 2, RoundingMode.HALF_UP)
        : BigDecimal.ZERO.setScale(2);
  }

  private static final class Sum {

    private final String cause;
    private final Set<String> documents = new HashSet<>();
    private final TreeMap<String, Quantity> quantities = new TreeMap<>();
    private Money money;

    Sum(String cause, Money nothing) {
      this.cause = cause;
      this.money = nothing;
    }

    void add(Moved moved) {
      documents.add(moved.document());
      quantities.merge(moved.quantity().unit(), moved.quantity(), Quantity::plus);
      money = money.plus(moved.net());
    }
  }
}
