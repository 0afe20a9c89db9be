package voti.orders.bonus;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.sek;
import static voti.orders.bonus.Bonuses.ID;
import static voti.orders.bonus.Bonuses.terms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import voti.orders.bonus.BonusCommand.CountDelivery;
import voti.orders.bonus.BonusCommand.CountReturn;
import voti.orders.bonus.BonusEvent.BonusAccrued;
import voti.orders.bonus.BonusEvent.BonusApproved;
import voti.orders.bonus.BonusEvent.BonusDrafted;
import voti.orders.bonus.BonusEvent.BonusReversed;
import voti.orders.bonus.BonusEvent.BonusTruedUp;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;

/** Whatever is delivered and comes back, in whatever parts and order. */
class BonusLawsTest {

  private static final Decision DECISION =
      new Decision(
          Outcome.GRANTED,
          BonusPolicy.AGREEMENT,
          List.of(),
          List.of(),
          new Authority("head", null, null),
          "");

  /**
   * A delivery, how many of its hundredths come back and in how many steps.
   *
   * @param cents net value
   * @param litres quantity
   * @param back hundredths of it that come back
   */
  record Goods(int cents, int litres, int back) {}

  @Property(tries = 300)
  void isAlwaysWhatTheNetTotalEarnsAtOnceAndNeverNegative(
      @ForAll("agreements") BonusTerms terms, @ForAll("goods") List<Goods> goods) {
    var now = approved(terms);
    var sum = terms.nothing();
    for (var movement : movements(goods)) {
      for (var event : happens(now, movement)) {
        sum = sum.plus(accrual(event).amount());
        now = now.after(event);
        assertThat(now.accrued().isNegative()).isFalse();
        assertThat(sum).as("events sum to the running total").isEqualTo(now.accrued());
      }
      assertThat(now.accrued()).isEqualTo(atOnce(terms, now.total()));
    }
    assertThat(now.total().value()).isEqualTo(kept(goods));
  }

  @Property(tries = 100)
  void theOrderOfDeliveriesDoesNotMatter(
      @ForAll("agreements") BonusTerms terms,
      @ForAll("goods") List<Goods> goods,
      @ForAll int seed) {
    var there = deliveries(goods);
    var shuffled = new ArrayList<>(there);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(after(approved(terms), shuffled).accrued())
        .isEqualTo(after(approved(terms), there).accrued());
  }

  @Property(tries = 100)
  void aDeliveryThatIsUndoneLeavesNoTrace(
      @ForAll("agreements") BonusTerms terms, @ForAll("goods") List<Goods> goods) {
    var before = after(approved(terms), movements(goods));
    var delivery = delivery("dis-undone", line(123_456, 77));
    var there = happens(before, delivery);
    var with = after(before, List.of(delivery));
    var comeback = comeback("dis-undone", line(123_456, 77));
    var back = happens(with, comeback);
    var undone = after(with, List.of(comeback));
    assertThat(undone.accrued()).isEqualTo(before.accrued());
    assertThat(undone.total().value()).isEqualTo(before.total().value());
    assertThat(undone.total().quantity()).isEqualByComparingTo(before.total().quantity());
    assertThat(back.stream().map(one -> accrual(one).amount().negated()).toList())
        .as("each event has its mirror")
        .isEqualTo(there.stream().map(one -> accrual(one).amount()).toList());
  }

  @Property(tries = 100)
  void moreNeverEarnsLess(
      @ForAll("agreements") BonusTerms terms, @ForAll("goods") List<Goods> goods) {
    var now = approved(terms);
    for (var delivery : deliveries(goods)) {
      var next = after(now, List.of(delivery));
      assertThat(next.accrued()).isGreaterThanOrEqualTo(now.accrued());
      now = next;
    }
  }

  @Provide
  Arbitrary<BonusTerms> agreements() {
    var tiers =
        Arbitraries.integers()
            .between(0, 4000)
            .set()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(
                thresholds -> {
                  var rising = new ArrayList<Tier>();
                  for (var at : thresholds.stream().sorted().toList()) {
                    rising.add(
                        new Tier(
                            BigDecimal.valueOf(at),
                            new Percentage(BigDecimal.valueOf(rising.size() * 137L + 50, 2))));
                  }
                  return List.copyOf(rising);
                });
    var bases =
        Arbitraries.of(
            new Base(Measure.VALUE, null, null), new Base(Measure.QUANTITY, "LTR", null));
    return Combinators.combine(
            bases, Arbitraries.of(TierKind.class), tiers, Arbitraries.of("300").injectNull(0.7))
        .as(BonusLawsTest::agreed);
  }

  private static BonusTerms agreed(
      Base base, TierKind kind, List<Tier> tiers, @Nullable String growthOver) {
    return terms(base, kind, tiers, growthOver);
  }

  @Provide
  Arbitrary<List<Goods>> goods() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400_000),
            Arbitraries.integers().between(1, 2000),
            Arbitraries.integers().between(0, 100))
        .as(Goods::new)
        .list()
        .ofMaxSize(8);
  }

  /** Written once more, plainly: a sum over tiers, rounded once. */
  private static Money atOnce(BonusTerms terms, Total total) {
    var byValue = terms.base().measure() == Measure.VALUE;
    var figure = byValue ? total.value().amount() : total.quantity();
    var over = terms.growthOver();
    var exact = BigDecimal.ZERO;
    for (var i = 0; i < terms.tiers().size(); i++) {
      var from = absolute(terms.tiers().get(i).threshold(), over);
      var to =
          i + 1 < terms.tiers().size()
              ? absolute(terms.tiers().get(i + 1).threshold(), over)
              : figure.max(from);
      var part = figure.min(to).subtract(from).max(BigDecimal.ZERO);
      var share = terms.tiers().get(i).percent().fraction();
      if (terms.kind() == TierKind.EXCEEDING_PART) {
        exact = exact.add(part.multiply(share));
      } else if (from.compareTo(figure) <= 0) {
        exact = figure.multiply(share);
      }
    }
    if (figure.signum() == 0) {
      return terms.nothing();
    }
    var currency = total.value().currency();
    return new Money(
        exact
            .multiply(total.value().amount())
            .divide(figure, currency.getDefaultFractionDigits(), java.math.RoundingMode.HALF_UP),
        currency);
  }

  private static BigDecimal absolute(BigDecimal threshold, @Nullable BigDecimal over) {
    return over == null
        ? threshold
        : over.add(over.multiply(threshold).divide(BigDecimal.valueOf(100)));
  }

  private static Money kept(List<Goods> goods) {
    var cents = goods.stream().mapToLong(one -> one.cents() - back(one.cents(), one.back())).sum();
    return sek(BigDecimal.valueOf(cents, 2).toPlainString());
  }

  private static long back(int whole, int hundredths) {
    return (long) whole * hundredths / 100;
  }

  /** Each delivery, then, after the next one, what comes back of it. */
  private static List<Object> movements(List<Goods> goods) {
    var all = new ArrayList<>(deliveries(goods));
    for (var i = 0; i < goods.size(); i++) {
      var one = goods.get(i);
      if (one.back() > 0) {
        all.add(
            Math.min(2 * i + 2, all.size()),
            comeback(
                "dis-" + i, line(back(one.cents(), one.back()), back(one.litres(), one.back()))));
      }
    }
    return all;
  }

  private static List<Object> deliveries(List<Goods> goods) {
    var all = new ArrayList<Object>();
    for (var i = 0; i < goods.size(); i++) {
      all.add(delivery("dis-" + i, line(goods.get(i).cents(), goods.get(i).litres())));
    }
    return all;
  }

  private static CountDelivery delivery(String dispatch, BonusLine line) {
    return Bonuses.delivery(dispatch, DAY, line);
  }

  private static CountReturn comeback(String dispatch, BonusLine line) {
    return new CountReturn(ID, ORDER, "ret-" + dispatch, dispatch, DAY, List.of(line));
  }

  private static BonusLine line(long cents, long litres) {
    return new BonusLine(
        1,
        PAINT,
        new Quantity(BigDecimal.valueOf(litres), "LTR"),
        sek(BigDecimal.valueOf(cents, 2).toPlainString()));
  }

  private static BonusStanding approved(BonusTerms terms) {
    return BonusStanding.of(new BonusDrafted(ID, ACCOUNT, null, terms, "emp-kam", null))
        .after(new BonusApproved(ID, ACCOUNT, terms, "emp-head", DECISION));
  }

  private static BonusStanding after(BonusStanding before, List<?> movements) {
    var now = before;
    for (var movement : movements) {
      for (var event : happens(now, movement)) {
        now = now.after(event);
      }
    }
    return now;
  }

  private static List<BonusEvent> happens(BonusStanding now, Object movement) {
    return movement instanceof CountDelivery delivery
        ? Accruing.delivered(now, delivery)
        : Accruing.cameBack(now, (CountReturn) movement);
  }

  private static Accrual accrual(BonusEvent event) {
    return switch (event) {
      case BonusAccrued e -> e.accrual();
      case BonusReversed e -> e.accrual();
      case BonusTruedUp e -> e.accrual();
      default -> throw new AssertionError(event + " accrues nothing");
    };
  }
}
