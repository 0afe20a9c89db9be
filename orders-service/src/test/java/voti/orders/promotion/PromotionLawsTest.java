package voti.orders.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.SamplePromotions.OCCASION;
import static voti.orders.SamplePromotions.PROMOTION;
import static voti.orders.SamplePromotions.terms;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import voti.orders.promotion.PromotionCommand.DropPromise;
import voti.orders.promotion.PromotionCommand.PromiseBudget;
import voti.orders.promotion.PromotionCommand.ReserveBudget;
import voti.orders.promotion.PromotionEvent.PromotionApproved;
import voti.orders.promotion.PromotionEvent.PromotionDrafted;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** Whatever is ordered, and whatever promotions there are. */
class PromotionLawsTest extends AnyPromotions {

  private static final Actor ACTOR =
      new Actor("emp-kam", "key-account-manager", "sales", null, null, "", "api");

  @Property(tries = 400)
  void noTotalIsNegativeAndNoLineFallsUnderItsFloor(
      @ForAll("lines") List<OfferedLine> lines, @ForAll("offers") List<Offer> offers) {
    var gains = Promotions.give(lines, OCCASION, offers);
    for (var line : lines) {
      var net = line.amount().minus(line.share()).minus(off(gains, line));
      assertThat(net.isNegative()).isFalse();
      var units = line.quantity().amount().add(free(gains, line));
      var least = line.floorOf(units);
      var untouched = gains.of(line.line()).isEmpty();
      assertThat(untouched || !least.isMoreThan(net)).as("%s under %s", net, least).isTrue();
    }
  }

  @Property(tries = 200)
  void whateverTheOrderOfOffersTheySayTheSame(
      @ForAll("lines") List<OfferedLine> lines,
      @ForAll("offers") List<Offer> offers,
      @ForAll long seed) {
    var shuffled = new ArrayList<>(offers);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Promotions.give(lines, OCCASION, shuffled))
        .isEqualTo(Promotions.give(lines, OCCASION, offers));
  }

  /** Those that touch no common goods give together exactly what each gives alone. */
  @Property(tries = 200)
  void independentPromotionsCommute(
      @ForAll("lines") List<OfferedLine> lines,
      @ForAll @Size(PRODUCTS) List<@IntRange(min = 0, max = 3) Integer> kinds) {
    var offers = new ArrayList<Offer>();
    for (var product = 0; product < PRODUCTS; product++) {
      var goods = new Goods(List.of("prd-" + product), List.of());
      offers.add(
          new Offer("prm-" + (9 - product), terms(goods, benefit(kinds.get(product))), null));
    }
    var together = Promotions.give(lines, OCCASION, offers);
    for (var offer : offers) {
      var alone = Promotions.give(lines, OCCASION, List.of(offer));
      var covered = lines.stream().filter(offer.terms().goods()::cover).toList();
      for (var line : covered) {
        assertThat(together.of(line.line())).isEqualTo(alone.of(line.line()));
      }
    }
  }

  @Property(tries = 200)
  void aCampaignNeverMakesAnythingDearer(
      @ForAll("lines") List<OfferedLine> lines, @ForAll @IntRange(min = 1, max = 9000) int cents) {
    var price = new Money(BigDecimal.valueOf(cents, 2), NOTHING.currency());
    var gains =
        Promotions.give(
            lines, OCCASION, List.of(new Offer("prm-1", terms(Benefit.campaign(price)), null)));
    for (var line : lines) {
      var asked = price.times(line.quantity().amount());
      var gets = off(gains, line);
      assertThat(gets.isNegative()).isFalse();
      assertThat(gets.isZero() || line.amount().isMoreThan(asked)).isTrue();
      assertThat(asked.isMoreThan(line.amount().minus(gets)) && gets.isPositive()).isFalse();
    }
  }

  @Property(tries = 200)
  void whatPromotionsSayTheyGiveIsWhatLinesGet(
      @ForAll("lines") List<OfferedLine> lines, @ForAll("offers") List<Offer> offers) {
    var gains = Promotions.give(lines, OCCASION, offers);
    var said = gains.trace().stream().map(Considered::value).reduce(NOTHING, Money::plus);
    var got =
        lines.stream()
            .map(line -> off(gains, line).plus(line.price().times(free(gains, line))))
            .reduce(NOTHING, Money::plus);
    assertThat(got).isEqualTo(said);
    assertThat(gains.trace()).hasSize(offers.size());
  }

  /** A reservation is what the order has now: however often it changed, nothing else stays. */
  @Property(tries = 200)
  void aBudgetIsTheSumOfWhatOrdersHave(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 499) Integer> steps) {
    var now = running();
    var has = new HashMap<String, Money>();
    for (var step : steps) {
      var order = "ord-" + step % 4;
      var value = new Money(BigDecimal.valueOf(step / 4, 1), NOTHING.currency());
      now = reserved(now, order, value);
      has.put(order, value);
      assertThat(now.used()).isEqualTo(has.values().stream().reduce(NOTHING, Money::plus));
    }
    for (var order : has.keySet()) {
      now = reserved(now, order, NOTHING);
    }
    assertThat(now.used()).isEqualTo(NOTHING);
    assertThat(now.held()).isEmpty();
  }

  /**
   * Whatever orders do in whatever turn, an order has nothing that was not promised to it, and all
   * together never more than the budget.
   */
  @Property(tries = 400)
  void whatIsPromisedAndUsedNeverExceedsTheBudget(
      @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 9999) Integer> steps) {
    var budget = sek("100.00");
    var now = running(budget);
    var at = Instant.parse("2010-03-01T10:00:00Z");
    for (var step : steps) {
      var order = "ord-" + step % 4;
      var value = new Money(BigDecimal.valueOf(step / 16, 1), NOTHING.currency());
      at = at.plusSeconds(600);
      var held = now.heldFor(order);
      var event =
          switch (step / 4 % 4) {
            case 0 ->
                Optional.of(
                    Budgeting.promise(
                        now, new PromiseBudget(PROMOTION, order, value, List.of()), at, ACTOR));
            case 1 -> {
              var most = held.value();
              var has = value.isMoreThan(most) ? most : value;
              yield Budgeting.reserve(now, new ReserveBudget(PROMOTION, order, has));
            }
            case 2 -> Budgeting.drop(now, new DropPromise(PROMOTION, order, at));
            default -> Budgeting.drop(now, new DropPromise(PROMOTION, order, null));
          };
      now = event.map(now::after).orElse(now);
      var all = now.held().values().stream().map(HeldBudget::value).reduce(NOTHING, Money::plus);
      assertThat(now.used()).isEqualTo(all);
      assertThat(now.used().isMoreThan(budget)).as("%s of %s", now.used(), budget).isFalse();
    }
  }

  private static PromotionStanding reserved(PromotionStanding now, String order, Money value) {
    return Budgeting.reserve(now, new ReserveBudget(PROMOTION, order, value))
        .map(now::after)
        .orElse(now);
  }

  private static PromotionStanding running() {
    return running(null);
  }

  private static PromotionStanding running(@Nullable Money budget) {
    var plain = terms(benefit(0));
    var agreed =
        new PromotionTerms(
            plain.name(),
            plain.currency(),
            plain.period(),
            plain.audience(),
            plain.goods(),
            plain.benefit(),
            plain.combination(),
            budget,
            false);
    var decision =
        new Decision(
            Outcome.GRANTED,
            new Policy("promotion", "1"),
            List.of(),
            List.of(),
            new Authority("commercial-director", null, null),
            "");
    return PromotionStanding.of(new PromotionDrafted(PROMOTION, agreed, "emp-head", null))
        .after(new PromotionApproved(PROMOTION, agreed, "emp-director", decision));
  }
}
