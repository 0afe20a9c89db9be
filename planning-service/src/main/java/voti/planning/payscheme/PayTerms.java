package voti.planning.payscheme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What meeting a plan is worth: {@code base × Σ weight × curve(attainment)}.
 *
 * @param name of the scheme
 * @param from the first month it pays for; it holds until another takes its place
 * @param weights of the plan's figures, 100 percent together
 * @param curve the same for each figure
 * @param paid who is paid by it, each once
 */
public record PayTerms(
    String name, YearMonth from, List<PayWeight> weights, PayCurve curve, List<PaidEmployee> paid) {

  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** Weights are whole, and nobody and nothing comes twice. */
  public PayTerms {
    weights = List.copyOf(weights);
    paid = List.copyOf(paid);
    requireWhole(weights);
    if (comesTwice(weights, PayWeight::measure)) {
      throw new IllegalArgumentException("a figure has one weight");
    }
    if (paid.isEmpty() || comesTwice(paid, PaidEmployee::employee)) {
      throw new IllegalArgumentException("a scheme pays somebody, and each employee once");
    }
  }

  /** Weights come to 100 percent together. */
  public static void requireWhole(List<PayWeight> weights) {
    var sum =
        weights.stream()
            .map(weight -> weight.share().percent())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(WHOLE) != 0) {
      throw new IllegalArgumentException("weights come to 100 together, not to " + sum);
    }
  }

  private static <T> boolean comesTwice(List<T> all, Function<T, Object> what) {
    var seen = new HashSet<Object>();
    return !all.stream().map(what).allMatch(seen::add);
  }

  /** The same terms without what others than these are paid; at least one of them is. */
  public PayTerms paidOnly(Predicate<String> employees) {
    return new PayTerms(
        name,
        from,
        weights,
        curve,
        paid.stream().filter(one -> employees.test(one.employee())).toList());
  }

  /** The base of an employee; nothing for who is not paid by it. */
  public Optional<Money> base(String employee) {
    return paid.stream()
        .filter(one -> one.employee().equals(employee))
        .map(PaidEmployee::base)
        .findFirst();
  }

  /** The pay of a month, rounded once. */
  public Money pay(Money base, Function<PaidMeasure, Percentage> attained) {
    var share =
        weights.stream()
            .map(
                weight ->
                    weight
                        .share()
                        .fraction()
                        .multiply(curve.of(attained.apply(weight.measure())).fraction()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return base.times(share);
  }
}
