package voti.orders.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.SamplePromotions.PROMOTION;
import static voti.orders.SamplePromotions.terms;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import voti.kit.testing.Decisions;
import voti.orders.Life;
import voti.orders.promotion.PromotionCommand.ApprovePromotion;
import voti.orders.promotion.PromotionCommand.DraftPromotion;
import voti.orders.promotion.PromotionCommand.KeepSimulation;
import voti.orders.promotion.PromotionCommand.RefusePromotion;
import voti.orders.promotion.PromotionCommand.ReserveBudget;
import voti.orders.promotion.PromotionCommand.WithdrawPromotion;
import voti.orders.promotion.PromotionEvent.BudgetReleased;
import voti.orders.promotion.PromotionEvent.BudgetReserved;
import voti.orders.promotion.PromotionEvent.PromotionApprovalEscalated;
import voti.orders.promotion.PromotionEvent.PromotionApproved;
import voti.orders.promotion.PromotionEvent.PromotionDrafted;
import voti.orders.promotion.PromotionEvent.PromotionRequestRefused;
import voti.orders.promotion.PromotionEvent.PromotionTurnedDown;
import voti.orders.promotion.PromotionEvent.PromotionWithdrawn;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.WrongState;

class PromotionTest {

  private static final Benefit ON_TOP = Benefit.onTop(BigDecimal.TEN, BigDecimal.ONE);

  private final Life<Promotion> promotion = new Life<>(Promotion.class);

  private static Map<String, String> by(String person, String role) {
    return Decisions.by(new Actor(person, role, "sales", null, null, "For spring.", "api"));
  }

  private static PromotionTerms bounded(@Nullable Money budget, boolean belowFloor) {
    var plain = terms(ON_TOP);
    return new PromotionTerms(
        plain.name(),
        plain.currency(),
        plain.period(),
        plain.audience(),
        plain.goods(),
        plain.benefit(),
        plain.combination(),
        budget,
        belowFloor);
  }

  private static KeepSimulation simulation() {
    return new KeepSimulation(
        PROMOTION,
        new Simulation(
            new Period(LocalDate.of(2009, 1, 1), LocalDate.of(2010, 1, 1)),
            40,
            3,
            sek("0.00"),
            sek("45.00"),
            sek("0.00"),
            List.of()));
  }

  private void drafted(PromotionTerms terms) {
    promotion.then(new DraftPromotion(PROMOTION, terms), by("emp-heli", "head"));
  }

  private void approved() {
    drafted(bounded(sek("500.00"), false));
    promotion.then(simulation(), by("emp-heli", "head"));
    promotion.then(new ApprovePromotion(PROMOTION), by("emp-dora", "commercial-director"));
  }

  private Object one(Object command, String person, String role) {
    var happened = promotion.then(command, by(person, role));
    assertThat(happened).hasSize(1);
    return happened.getFirst();
  }

  @Test
  void itIsSimulatedBeforeSomebodyElseApprovesIt() {
    drafted(bounded(sek("500.00"), false));
    var unseen =
        (PromotionRequestRefused)
            one(new ApprovePromotion(PROMOTION), "emp-dora", "commercial-director");
    assertThat(unseen.rule()).isEqualTo("promotion-is-simulated");
    promotion.then(simulation(), by("emp-heli", "head"));
    var own = (PromotionRequestRefused) one(new ApprovePromotion(PROMOTION), "emp-heli", "head");
    assertThat(own.rule()).isEqualTo("second-person-decides");
    var approved =
        (PromotionApproved) one(new ApprovePromotion(PROMOTION), "emp-dora", "commercial-director");
    assertThat(approved.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(approved.decision().facts()).contains(new Fact("would-have-cost", "45.00 SEK"));
    promotion.refuses(WrongState.class, new ApprovePromotion(PROMOTION), "commercial-director");
    promotion.refuses(WrongState.class, new DraftPromotion(PROMOTION, terms(ON_TOP)), "head");
    promotion.refuses(WrongState.class, simulation(), "head");
  }

  @Test
  void aHeadApprovesSmallBudgetsThatKeepFloors() {
    for (var beyond :
        List.of(
            bounded(null, false), bounded(sek("10000.01"), false), bounded(sek("10.00"), true))) {
      var life = new Life<>(Promotion.class);
      life.then(new DraftPromotion(PROMOTION, beyond), by("emp-dora", "commercial-director"));
      life.then(simulation(), by("emp-dora", "commercial-director"));
      var escalated =
          (PromotionApprovalEscalated)
              life.then(new ApprovePromotion(PROMOTION), by("emp-heli", "head")).getFirst();
      assertThat(escalated.needs()).isEqualTo("commercial-director");
      assertThat(escalated.decision().authority().needed()).isEqualTo("commercial-director");
    }
    promotion.then(
        new DraftPromotion(PROMOTION, bounded(sek("10000.00"), false)),
        by("emp-dora", "commercial-director"));
    promotion.then(simulation(), by("emp-dora", "commercial-director"));
    assertThat(one(new ApprovePromotion(PROMOTION), "emp-heli", "head"))
        .isInstanceOf(PromotionApproved.class);
  }

  @Test
  void aDraftIsTurnedDown() {
    drafted(terms(ON_TOP));
    assertThat(one(new RefusePromotion(PROMOTION), "emp-dora", "commercial-director"))
        .isInstanceOf(PromotionTurnedDown.class);
    promotion.refuses(WrongState.class, new RefusePromotion(PROMOTION), "commercial-director");
  }

  @Test
  void itIsWithdrawnWithinItsPeriod() {
    approved();
    var late = new WithdrawPromotion(PROMOTION, LocalDate.of(2011, 1, 1));
    assertThat(((PromotionRequestRefused) one(late, "emp-dora", "commercial-director")).rule())
        .isEqualTo("withdrawal-is-within-the-period");
    var withdrawn =
        (PromotionWithdrawn)
            one(
                new WithdrawPromotion(PROMOTION, LocalDate.of(2010, 5, 1)),
                "emp-dora",
                "commercial-director");
    assertThat(withdrawn.on()).isEqualTo(LocalDate.of(2010, 5, 1));
    promotion.refuses(WrongState.class, late, "commercial-director");
  }

  @Test
  void anUndoneOrderLeavesNoTraceInTheBudget() {
    approved();
    var first = (BudgetReserved) reserve(ORDER, "100.00");
    assertThat(first.used()).isEqualTo(sek("100.00"));
    assertThat(promotion.then(new ReserveBudget(PROMOTION, ORDER, sek("100.00")), "automation"))
        .as("once")
        .isEmpty();
    assertThat(((BudgetReserved) reserve("ord-7f-2", "30.00")).used()).isEqualTo(sek("130.00"));
    var less = (BudgetReserved) reserve(ORDER, "80.00");
    assertThat(less.before()).isEqualTo(sek("100.00"));
    assertThat(less.used()).isEqualTo(sek("110.00"));
    var gone = (BudgetReleased) reserve(ORDER, "0.00");
    assertThat(gone.value()).isEqualTo(sek("80.00"));
    assertThat(gone.used()).isEqualTo(sek("30.00"));
    assertThat(promotion.then(new ReserveBudget(PROMOTION, ORDER, sek("0.00")), "automation"))
        .isEmpty();
  }

  private Object reserve(String order, String value) {
    var happened = promotion.then(new ReserveBudget(PROMOTION, order, sek(value)), "automation");
    assertThat(happened).hasSize(1);
    return happened.getFirst();
  }

  /** Terms, and the rule that stands against them. */
  record Half(PromotionTerms terms, String rule) {}

  static List<Half> halves() {
    var good = terms(ON_TOP);
    var day = LocalDate.of(2010, 3, 1);
    return List.of(
        new Half(good.in(new Period(day, day)), "period-has-days"),
        new Half(terms(Benefit.campaign(sek("9.00"))), "benefit-has-its-figures"),
        new Half(terms(Benefit.onTop(BigDecimal.TEN, BigDecimal.ZERO)), "benefit-has-its-figures"),
        new Half(
            terms(Benefit.onTop(new BigDecimal("2.5"), BigDecimal.ONE)), "benefit-has-its-figures"),
        new Half(terms(Benefit.anyOf(BigDecimal.ONE, sek("9.00"))), "benefit-has-its-figures"),
        new Half(
            terms(Benefit.bundle(List.of(new Piece(BRUSH, BigDecimal.ONE)), sek("9.00"))),
            "benefit-has-its-figures"),
        new Half(
            terms(Benefit.from(sek("0.00"), sek("9.00"), Base.LIST)), "benefit-has-its-figures"),
        new Half(
            terms(Benefit.percentage(Percentage.of("101"), Base.LIST)), "percentage-is-a-share"),
        new Half(
            terms(Benefit.from(Money.of("9.00", "EUR"), sek("1.00"), Base.LIST)),
            "amounts-are-in-its-currency"),
        new Half(
            new PromotionTerms(
                "N",
                "SEK",
                good.period(),
                new Audience(Audience.Kind.SEGMENTS, List.of()),
                good.goods(),
                good.benefit(),
                good.combination(),
                null,
                false),
            "audience-is-named"),
        new Half(bounded(sek("0.00"), false), "budget-is-positive"));
  }

  @ParameterizedTest
  @MethodSource("halves")
  void whatIsNotWholeIsRefusedByName(Half half) {
    var refused =
        (PromotionRequestRefused)
            one(new DraftPromotion(PROMOTION, half.terms()), "emp-heli", "head");
    assertThat(refused.rule()).isEqualTo(half.rule());
    assertThat(refused.decision().outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(one(new DraftPromotion(PROMOTION, terms(ON_TOP)), "emp-heli", "head"))
        .isInstanceOf(PromotionDrafted.class);
  }
}
