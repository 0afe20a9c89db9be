package voti.orders.order;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.SamplePromotions.OCCASION;
import static voti.orders.SamplePromotions.terms;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.buyer;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.order34;
import static voti.orders.Samples.sek;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.Samples;
import voti.orders.mandates.Mandate;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.HearRejection;
import voti.orders.order.OrderCommand.SplitOrder;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.PromotionsApplied;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.pricing.BuyerTerms;
import voti.orders.promotion.Base;
import voti.orders.promotion.Benefit;
import voti.orders.promotion.Goods;
import voti.orders.promotion.Offer;
import voti.orders.promotion.OfferedPromotions;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.RuleBroken;

/** 120 litres of paint at 50.00 and 15 brushes at 15.00, 100.00 off the whole and 100.00 on it. */
class OrderPromotionsTest {

  private static final Goods BRUSHES = new Goods(List.of(BRUSH), List.of());
  private static final Offer ONE_ON_TOP =
      new Offer("prm-00-1", terms(BRUSHES, Benefit.onTop(BigDecimal.TEN, BigDecimal.ONE)), null);
  private static final Offer TEN_PERCENT =
      new Offer(
          "prm-00-2",
          terms(BRUSHES, Benefit.from(sek("200.00"), Percentage.of("10"), Base.LIST)),
          null);

  private final Life<Order> order = new Life<>(Order.class);

  private List<Object> submitted(Offer... offers) {
    order.then(order34(), "kam");
    order.then(new ConfirmDifference(ORDER, 1, "Intra-community."), "kam");
    return order.then(submission(mandate(), offers), "kam");
  }

  private static SubmitOrder submission(@Nullable Mandate mandate, Offer... offers) {
    return new SubmitOrder(ORDER, DAY, mandate, offered(offers));
  }

  private static OfferedPromotions offered(Offer... offers) {
    return new OfferedPromotions(OCCASION, List.of(offers), Map.of());
  }

  private List<Object> amended(int line, String brushes) {
    var wanted =
        new RequestedLine(
            line,
            BRUSH,
            "SItemNo011",
            "Pensel 20 mm",
            Quantity.of(brushes, "C62"),
            sek("9.00"),
            Samples.lines().getFirst().vatAtHome(),
            true,
            null,
            null,
            null,
            List.of());
    var prices =
        new Repricing(List.of(Samples.book()), BuyerTerms.ofContract("B"), DAY, false, "EE");
    return order.then(
        new AmendOrder(
            ORDER, DAY, List.of(wanted), null, null, prices, Sent.NOTHING, "why", mandate(), null),
        "kam");
  }

  private static <E> E only(Class<E> type, List<Object> events) {
    return events.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  @Test
  void whatPromotionsGiveIsSaidBeforeFiguresAreFixedWithIt() {
    var happened = submitted(ONE_ON_TOP, TEN_PERCENT);
    assertThat(happened).hasSize(2);
    var applied = (PromotionsApplied) happened.getFirst();
    var figures = ((OrderSubmitted) happened.getLast()).submitted();
    assertThat(figures.lines()).hasSize(3);
    assertThat(figures.lines().get(1).net()).as("225.00 − 3.61 − 22.50").isEqualTo(sek("198.89"));
    assertThat(figures.lines().get(2).quantity()).isEqualTo(Quantity.of("1", "C62"));
    assertThat(figures.lines().get(2).net()).isEqualTo(sek("0.00"));
    assertThat(figures.allowance()).as("the document's stays whole").isEqualTo(sek("100.00"));
    assertThat(figures.gross()).as("6,225.00 − 22.50").isEqualTo(sek("6202.50"));
    assertThat(figures.promotions())
        .containsExactly(
            new PromotionCost("prm-00-1", sek("15.00")),
            new PromotionCost("prm-00-2", sek("22.50")));
    assertThat(applied.lines().total()).isEqualTo(figures.gross());
    assertThat(applied.lines().line(2).orElseThrow().unitPrice()).isEqualByComparingTo("13.5");
    assertThat(applied.lines().line(3).orElseThrow().unitPrice()).isEqualByComparingTo("0");
    assertThat(applied.trace()).hasSize(2);
  }

  @Test
  void nothingIsSaidWhereNothingIsOffered() {
    var happened = submitted();
    assertThat(happened).hasSize(1);
    assertThat(((OrderSubmitted) happened.getFirst()).submitted().promotions()).isNull();
  }

  /** 30 give three on top and reach the threshold, 12 give one and do not. */
  @Test
  void whenAQuantityChangesWhatIsDerivedFromItIsFoundAnew() {
    submitted(ONE_ON_TOP, TEN_PERCENT);
    var more = only(OrderAmended.class, amended(2, "30")).change();
    assertThat(line(more, 3).quantity()).isEqualTo(Quantity.of("3", "C62"));
    assertThat(line(more, 2).amount()).isEqualTo(sek("405.00"));
    var fewer = only(OrderAmended.class, amended(2, "12")).change();
    assertThat(line(fewer, 3).quantity()).isEqualTo(Quantity.of("1", "C62"));
    assertThat(line(fewer, 2).amount()).as("under 200.00").isEqualTo(sek("180.00"));
    assertThat(Objects.requireNonNull(fewer.submitted()).promotions())
        .containsExactly(new PromotionCost("prm-00-1", sek("15.00")));
  }

  @Test
  void whenALineGoesEverythingDerivedFromItGoesToo() {
    submitted(ONE_ON_TOP, TEN_PERCENT);
    var happened = amended(2, "0");
    var change = only(OrderAmended.class, happened).change();
    assertThat(change.lines().present()).hasSize(1);
    assertThat(Objects.requireNonNull(change.submitted()).promotions()).isNull();
    assertThat(only(PromotionsApplied.class, happened).trace())
        .noneMatch(considered -> considered.applied());
  }

  @Test
  void aRejectedChangeBringsBackWhatWasAgreed() {
    submitted(ONE_ON_TOP, TEN_PERCENT);
    order.then(new ConfirmOrder(ORDER, sek("6202.50"), null), "kam");
    amended(2, "60");
    var rejected =
        order.one(AmendmentRejected.class, new HearRejection(ORDER, "cde-1", "Too much."), "kam");
    var agreed = Objects.requireNonNull(rejected.change().submitted());
    assertThat(agreed.gross()).isEqualTo(sek("6202.50"));
    assertThat(agreed.promotions()).hasSize(2);
  }

  /** Seven of fifteen keep seven fifteenths of 22.50: both parts sum to it. */
  @Test
  void aPartTakesItsShareOfWhatPromotionsGive() {
    submitted(ONE_ON_TOP, TEN_PERCENT);
    var split =
        order.then(
            new SplitOrder(
                ORDER,
                "ord-7f-2",
                "34-2",
                DAY,
                List.of(new LinePart(2, Quantity.of("8", "C62"))),
                null,
                null,
                Sent.NOTHING,
                "Later."),
            "kam");
    var event = only(OrderSplit.class, split);
    var stays = Objects.requireNonNull(Promoting.costs(event.change().lines()));
    var goes = Objects.requireNonNull(Promoting.costs(event.part()));
    assertThat(stays)
        .containsExactly(
            new PromotionCost("prm-00-1", sek("15.00")),
            new PromotionCost("prm-00-2", sek("10.50")));
    assertThat(goes).containsExactly(new PromotionCost("prm-00-2", sek("12.00")));
  }

  @Test
  void goodsOnTopAreNotChangedByThemselves() {
    submitted(ONE_ON_TOP);
    order.refuses(RuleBroken.class, wanting(3), "kam");
  }

  private static AmendOrder wanting(int line) {
    var brush = Samples.lines().get(1);
    var wanted =
        new RequestedLine(
            line,
            brush.product(),
            brush.sku(),
            brush.name(),
            Quantity.of("5", "C62"),
            brush.cost(),
            brush.vatAtHome(),
            true,
            null,
            null,
            null,
            List.of());
    var prices =
        new Repricing(List.of(Samples.book()), BuyerTerms.ofContract("B"), DAY, false, "EE");
    return new AmendOrder(
        ORDER, DAY, List.of(wanted), null, null, prices, Sent.NOTHING, "why", mandate(), null);
  }

  /** Whoever lets an order through that is beyond the mandate submits it with its promotions. */
  @Test
  void anOrderThatIsLetThroughGetsThemThen() {
    order.then(order34(null, buyer("SE", "SE1234567801"), sek("0.00")), "kam");
    order.then(new ConfirmDifference(ORDER, 1, "Intra-community."), "kam");
    order.then(new ConfirmDifference(ORDER, 2, "No allowance."), "kam");
    order.one(SubmissionEscalated.class, submission(null, TEN_PERCENT), "kam");
    var approved = order.then(new ApproveEscalation(ORDER, 0, "Go."), "head");
    assertThat(only(OrderSubmitted.class, approved).submitted().promotions())
        .containsExactly(new PromotionCost("prm-00-2", sek("22.50")));
  }

  private static OrderLine line(Change change, int number) {
    return change.lines().line(number).orElseThrow();
  }
}
