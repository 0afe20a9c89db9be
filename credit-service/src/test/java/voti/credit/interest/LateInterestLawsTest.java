package voti.credit.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import voti.values.Money;

/** What holds for every debt, payment and day-count. */
class LateInterestLawsTest {

  private static final LocalDate DUE = LocalDate.parse("2010-06-10");
  private static final Money CENT = LateInterestTest.sek("0.01");

  @Property(tries = 400)
  void whoPaysLaterNeverOwesLessInterest(
      @ForAll("owed") Owed owed,
      @ForAll DayCount count,
      @ForAll @IntRange(max = 500) int days,
      @ForAll @IntRange(max = 60) int later) {
    var terms = LateInterestTest.terms(count);
    var sooner = terms.on(owed, DUE, DUE.plusDays(days)).amount();
    assertThat(terms.on(owed, DUE, DUE.plusDays(days + later)).amount())
        .isGreaterThanOrEqualTo(sooner);
    var put =
        new Owed(
            owed.amount(),
            owed.dueOn(),
            owed.reductions().stream()
                .map(part -> new Owed.Part(part.on().plusDays(later), part.amount()))
                .toList());
    assertThat(terms.on(put, DUE, DUE.plusDays(days)).amount()).isGreaterThanOrEqualTo(sooner);
  }

  @Property(tries = 400)
  void splitAtAnyDayItIsTheSameWithinTheLastRounding(
      @ForAll("owed") Owed owed,
      @ForAll DayCount count,
      @ForAll @IntRange(min = 1, max = 500) int days,
      @ForAll @IntRange(max = 500) int at) {
    var terms = LateInterestTest.terms(count);
    var end = DUE.plusDays(days);
    var cut = DUE.plusDays(Math.min(at, days));
    var whole = terms.on(owed, DUE, end);
    var first = terms.on(owed, DUE, cut);
    var second = terms.on(owed, cut, end);
    var apart = first.amount().plus(second.amount()).minus(whole.amount());
    assertThat(apart.isNegative() ? apart.negated() : apart).isLessThanOrEqualTo(CENT);
    assertThat(days(first) + days(second)).isEqualTo(days(whole));
  }

  @Property(tries = 400)
  void claimsTogetherAreTheGreaterOfTheFixedSumAndAllFees(
      @ForAll List<@IntRange(max = 60_000) Integer> fees, @ForAll @IntRange(max = 20) int at) {
    var fixed = LateInterestTest.sek("450.00");
    var claim = RecoveryClaim.none(LateInterestTest.sek("0"));
    var charged = LateInterestTest.sek("0");
    var all = LateInterestTest.sek("0");
    for (var n = 0; n < fees.size(); n++) {
      var fee = new Money(BigDecimal.valueOf(fees.get(n), 2), fixed.currency());
      var next = claim.withFee(fee);
      next = n >= at ? next.withFixed(fixed) : next;
      assertThat(next.since(claim).isNegative()).isFalse();
      charged = charged.plus(next.since(claim));
      all = all.plus(fee);
      claim = next;
    }
    assertThat(charged).isEqualTo(fees.size() > at && fixed.isMoreThan(all) ? fixed : all);
  }

  @Provide
  Arbitrary<Owed> owed() {
    var money =
        Arbitraries.longs()
            .between(1, 5_000_000)
            .map(cents -> new Money(BigDecimal.valueOf(cents, 2), CENT.currency()));
    var parts =
        Combinators.combine(Arbitraries.integers().between(-30, 400), money)
            .as((day, amount) -> new Owed.Part(DUE.plusDays(day), amount))
            .list()
            .ofMaxSize(4);
    return Combinators.combine(money, parts).as((amount, paid) -> new Owed(amount, DUE, paid));
  }

  private static int days(LateInterest interest) {
    return interest.lines().stream().mapToInt(InterestLine::days).sum();
  }
}
