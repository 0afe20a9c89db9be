package voti.credit.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import voti.credit.policy.Behaviour;

class PaymentBehaviourTest {

  private static final LocalDate DAY = LocalDate.parse("2010-06-30");

  private final PaymentBehaviour index =
      new PaymentBehaviour(new Behaviour(new BigDecimal("2"), 180));

  @Test
  void aDayLateCostsTwoPointsAndNeverMoreThanAll() {
    assertThat(index(Firm.payment("2010-06-01", "10", "2010-06-01"))).isEqualTo("100.0000");
    assertThat(index(Firm.payment("2010-06-01", "10", "2010-05-01"))).isEqualTo("100.0000");
    assertThat(index(Firm.payment("2010-06-01", "10", "2010-06-11"))).isEqualTo("80.0000");
    assertThat(index(Firm.payment("2010-01-01", "10", "2010-06-11"))).isEqualTo("0.0000");
  }

  @Test
  void anAmountWeighsItselfAndAnItemHalfAfterAHalfLife() {
    // Both due on one day: (300 · 100 + 100 · 60) / 400
    assertThat(
            index(
                Firm.payment("2010-06-01", "300", "2010-06-01"),
                Firm.payment("2010-06-01", "100", "2010-06-21")))
        .isEqualTo("90.0000");
    // Due 180 days apart: (1 · 100 + ½ · 40) / 1½
    assertThat(
            index(
                Firm.payment("2010-06-30", "10", "2010-06-30"),
                Firm.payment("2010-01-01", "10", "2010-01-31")))
        .isEqualTo("80.0000");
  }

  @Test
  void anOpenItemCountsOnceItIsOverdueWithItsDaysSoFar() {
    assertThat(index.index(List.of(Firm.payment("2010-06-30", "10", null)), DAY)).isEmpty();
    assertThat(index(Firm.payment("2010-06-29", "10", null))).isEqualTo("98.0000");
    assertThat(index(Firm.payment("2010-06-10", "10", null))).isEqualTo("60.0000");
    // What is paid later than the day of the check was open then.
    assertThat(index(Firm.payment("2010-06-10", "10", "2010-07-30"))).isEqualTo("60.0000");
  }

  @Test
  void aHundredAndEightyDailyStepsAreOneHalf() {
    var once = index.index(List.of(of(0, "1", 0), of(180, "1", 50)), DAY).orElseThrow();
    // (100 + ½ · 0) / 1½
    assertThat(once.round(new MathContext(30)))
        .isEqualByComparingTo(
            new BigDecimal("200").divide(new BigDecimal("3"), new MathContext(30)));
  }

  @Property(tries = 500)
  void payingLaterNeverRaisesIt(
      @ForAll("payments") List<Payment> payments,
      @ForAll @IntRange(max = 30) int which,
      @ForAll @IntRange(min = 1, max = 400) int later) {
    var at = which % payments.size();
    var moved = new ArrayList<>(payments);
    var one = payments.get(at);
    var paid = one.paidOn();
    moved.set(
        at, new Payment(one.dueOn(), one.amount(), paid == null ? null : paid.plusDays(later)));

    var before = index.index(payments, DAY);
    var after = index.index(moved, DAY);

    if (before.isPresent() && after.isPresent()) {
      assertThat(after.get()).isLessThanOrEqualTo(before.get());
    }
  }

  @Property(tries = 300)
  void neverPayingIsNeverBetterThanPaying(
      @ForAll("payments") List<Payment> payments, @ForAll @IntRange(max = 30) int which) {
    var at = which % payments.size();
    var one = payments.get(at);
    var open = new ArrayList<>(payments);
    open.set(at, new Payment(one.dueOn(), one.amount(), null));

    var before = index.index(payments, DAY);
    var after = index.index(open, DAY);

    if (before.isPresent() && after.isPresent()) {
      assertThat(after.get()).isLessThanOrEqualTo(before.get());
    }
  }

  @Property(tries = 300)
  void itStaysWithinZeroAndAHundredAndPartsWeighTheirAmount(
      @ForAll("payments") List<Payment> payments) {
    var halves = new ArrayList<Payment>();
    for (var payment : payments) {
      var half = payment.amount().divide(new BigDecimal(2));
      halves.add(new Payment(payment.dueOn(), half, payment.paidOn()));
      halves.add(new Payment(payment.dueOn(), half, payment.paidOn()));
    }

    var whole = index.index(payments, DAY);

    assertThat(index.index(halves, DAY).map(PaymentBehaviourTest::rounded))
        .isEqualTo(whole.map(PaymentBehaviourTest::rounded));
    whole.ifPresent(found -> assertThat(found).isBetween(BigDecimal.ZERO, new BigDecimal(100)));
  }

  @Provide
  Arbitrary<List<Payment>> payments() {
    return Combinators.combine(
            Arbitraries.integers().between(-60, 1500),
            Arbitraries.integers().between(1, 100_000),
            Arbitraries.integers().between(-40, 200).injectNull(0.2))
        .as((age, cents, late) -> of(age, BigDecimal.valueOf(cents, 2).toPlainString(), late))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Payment of(int age, String amount, Integer late) {
    var due = DAY.minusDays(age);
    return new Payment(due, new BigDecimal(amount), late == null ? null : due.plusDays(late));
  }

  private String index(Payment... payments) {
    return index
        .index(List.of(payments), DAY)
        .orElseThrow()
        .setScale(4, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static BigDecimal rounded(BigDecimal exact) {
    return exact.setScale(25, RoundingMode.HALF_UP);
  }
}
