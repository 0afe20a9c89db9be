package voti.credit.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import voti.credit.policy.Behaviour;

/**
 * The payment behaviour index: the mean of {@code clamp(100 − k · days late, 0, 100)} over payments
 * and open overdue items, each weighed by its amount and by {@code 2^(−age / half-life)}, where its
 * age is counted from its due date. Since the weight does not depend on when it was paid, paying
 * later never raises the index.
 */
final class PaymentBehaviour {

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Behaviour policy;
  private final BigDecimal daily;

  PaymentBehaviour(Behaviour policy) {
    this.policy = policy;
    daily = halfToTheInverseOf(policy.halfLifeDays());
  }

  /** The index on a day, 0 to 100; nothing when no payment says anything by then. */
  Optional<BigDecimal> index(List<Payment> payments, LocalDate on) {
    var sum = BigDecimal.ZERO;
    var weights = BigDecimal.ZERO;
    for (var payment : payments) {
      if (payment.countsOn(on)) {
        var weight = payment.amount().multiply(recency(payment.dueOn(), on));
        sum = sum.add(weight.multiply(points(payment, on)));
        weights = weights.add(weight);
      }
    }
    return weights.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(weights, EXACT));
  }

  private BigDecimal points(Payment payment, LocalDate on) {
    var lost = policy.lostPerDay().multiply(BigDecimal.valueOf(payment.daysLateOn(on)));
    return HUNDRED.subtract(lost).max(BigDecimal.ZERO);
  }

  private BigDecimal recency(LocalDate dueOn, LocalDate on) {
    var age = Math.clamp(ChronoUnit.DAYS.between(dueOn, on), 0, 100_000);
    var halvings = HALF.pow(age / policy.halfLifeDays(), EXACT);
    return halvings.multiply(daily.pow(age % policy.halfLifeDays(), EXACT), EXACT);
  }

  /** {@code 2^(−1/days)} by Newton's method, in decimals: the same on every machine. */
  private static BigDecimal halfToTheInverseOf(int days) {
    var n = BigDecimal.valueOf(days);
    var root = BigDecimal.ONE.subtract(HALF.divide(n, EXACT));
    for (var step = 0; step < 60; step++) {
      var power = root.pow(days - 1, EXACT);
      var next =
          root.subtract(
              power.multiply(root, EXACT).subtract(HALF).divide(n.multiply(power), EXACT), EXACT);
      if (next.compareTo(root) == 0) {
        return root;
      }
      root = next;
    }
    return root;
  }
}
