package voti.orders;

import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import voti.orders.order.OrderEvent.PromotionsApplied;
import voti.orders.order.OrderPromotions;
import voti.orders.promotion.Audience;
import voti.orders.promotion.Base;
import voti.orders.promotion.Benefit;
import voti.orders.promotion.Combination;
import voti.orders.promotion.Considered;
import voti.orders.promotion.Goods;
import voti.orders.promotion.Occasion;
import voti.orders.promotion.Offer;
import voti.orders.promotion.OfferedPromotions;
import voti.orders.promotion.Piece;
import voti.orders.promotion.PromotionEvent.BudgetPromised;
import voti.orders.promotion.PromotionEvent.BudgetReleased;
import voti.orders.promotion.PromotionEvent.BudgetReserved;
import voti.orders.promotion.PromotionEvent.PromotionApprovalEscalated;
import voti.orders.promotion.PromotionEvent.PromotionApproved;
import voti.orders.promotion.PromotionEvent.PromotionDrafted;
import voti.orders.promotion.PromotionEvent.PromotionRequestRefused;
import voti.orders.promotion.PromotionEvent.PromotionSimulated;
import voti.orders.promotion.PromotionEvent.PromotionTurnedDown;
import voti.orders.promotion.PromotionEvent.PromotionWithdrawn;
import voti.orders.promotion.PromotionTerms;
import voti.orders.promotion.Simulation;
import voti.orders.promotion.Simulation.SimulatedOrder;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;

/** One of every event of promotions, and offers of every kind. */
public final class SamplePromotions {

  public static final String PROMOTION = "prm-00-0192f3a0-0070-7000-8000-000000000001";
  public static final Occasion OCCASION = new Occasion(ACCOUNT, "retail", "A", Set.of(), DAY);

  private SamplePromotions() {}

  /** For everybody, all goods, the whole of 2010, on top of whatever else. */
  public static PromotionTerms terms(Benefit benefit) {
    return terms(Goods.ALL, benefit);
  }

  public static PromotionTerms terms(Goods goods, Benefit benefit) {
    return new PromotionTerms(
        "Brushes in spring",
        "SEK",
        new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 1, 1)),
        Audience.ALL,
        goods,
        benefit,
        Combination.FREE,
        null,
        false);
  }

  /** All six at once on paint and brushes. */
  public static OfferedPromotions everyKind() {
    var brushes = new Goods(List.of(BRUSH), List.of());
    var benefits =
        List.of(
            terms(brushes, Benefit.campaign(sek("14.50"))),
            terms(
                Goods.ALL,
                Benefit.bundle(
                    List.of(new Piece(PAINT, BigDecimal.TEN), new Piece(BRUSH, BigDecimal.TWO)),
                    sek("520.00"))),
            terms(brushes, Benefit.anyOf(new BigDecimal("7"), sek("99.00"))),
            terms(Goods.ALL, Benefit.percentage(Percentage.of("1.7"), Base.REMAINING)),
            terms(Goods.ALL, Benefit.from(sek("1200.00"), sek("33.33"), Base.LIST)),
            terms(Goods.ALL, Benefit.onTop(BigDecimal.TEN, BigDecimal.ONE)));
    var offers = new ArrayList<Offer>();
    for (var terms : benefits) {
      offers.add(new Offer("prm-00-" + offers.size(), terms, null));
    }
    return new OfferedPromotions(OCCASION, offers, Map.of());
  }

  static List<Object> all() {
    var terms = terms(Benefit.onTop(BigDecimal.TEN, BigDecimal.ONE));
    var bounded =
        new PromotionTerms(
            terms.name(),
            terms.currency(),
            new Period(LocalDate.of(2010, 3, 1), LocalDate.of(2010, 6, 1)),
            new Audience(Audience.Kind.COUPONS, List.of("SPRING")),
            terms.goods(),
            terms.benefit(),
            terms.combination(),
            sek("5000.00"),
            false);
    var decision =
        new Decision(
            Outcome.GRANTED,
            new Policy("promotion", "1"),
            List.of(),
            List.of(),
            new Authority("commercial-director", null, null),
            "As last year.");
    var simulation =
        new Simulation(
            new Period(LocalDate.of(2009, 3, 1), LocalDate.of(2009, 6, 1)),
            12,
            1,
            sek("0.00"),
            sek("15.00"),
            sek("0.00"),
            List.of(new SimulatedOrder(ORDER, ACCOUNT, LocalDate.of(2009, 4, 1), sek("15.00"))));
    var considered =
        new Considered(
            PROMOTION,
            "Brushes in spring",
            true,
            sek("15.00"),
            sek("0.00"),
            "1 on top for every 10");
    return List.of(
        new PromotionDrafted(PROMOTION, bounded, "emp-head", null),
        new PromotionSimulated(PROMOTION, simulation, "emp-head"),
        new PromotionApproved(PROMOTION, bounded, "emp-director", decision),
        new PromotionApprovalEscalated(PROMOTION, "commercial-director", "emp-head", decision),
        new PromotionTurnedDown(PROMOTION, "emp-director", decision),
        new PromotionWithdrawn(PROMOTION, LocalDate.of(2010, 5, 1), "emp-director", decision),
        new BudgetPromised(
            PROMOTION,
            ORDER,
            sek("15.00"),
            sek("0.00"),
            sek("15.00"),
            "SPRING",
            Instant.parse("2010-03-01T10:00:00Z")),
        new BudgetReserved(PROMOTION, ORDER, sek("15.00"), sek("0.00"), sek("15.00")),
        new BudgetReleased(PROMOTION, ORDER, sek("15.00"), sek("0.00")),
        new PromotionRequestRefused(
            PROMOTION, "approve", "second-person-decides", "Its author does not.", decision),
        new PromotionsApplied(
            ORDER,
            ACCOUNT,
            "34",
            SampleEvents.lines(),
            new OrderPromotions(
                List.of(new Offer(PROMOTION, bounded, sek("5000.00"))),
                Map.of(BRUSH, List.of("BRUSHES"))),
            List.of(considered)));
  }
}
