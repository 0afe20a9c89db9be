package voti.orders.order;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.order34;
import static voti.orders.Samples.sek;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.Samples;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.CloseOrder;
import voti.orders.order.OrderCommand.CloseShort;
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.GrantDiscount;
import voti.orders.order.OrderCommand.HearRejection;
import voti.orders.order.OrderCommand.HoldForCredit;
import voti.orders.order.OrderCommand.ReopenOrder;
import voti.orders.order.OrderCommand.SplitOrder;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderEvent.AmendmentRejected;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditWithdrawn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderClosedShort;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.OrderSplit;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.pricing.BuyerTerms;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

class ChangingOrderTest {

  private static final Sent TEN_BRUSHES =
      new Sent(
          List.of(new SentLine(2, Quantity.of("10", "C62"), sek("147.41"))),
          List.of(
              new SentTax(new Vat(VatCategory.K, Percentage.of("0")), sek("247.41"), sek("0.00"))));

  private final Life<Order> order = new Life<>(Order.class);

  private void confirmed() {
    order.then(order34(), "kam");
    order.then(new ConfirmDifference(ORDER, 1, "Intra-community."), "kam");
    order.then(new GrantDiscount(ORDER, 1, Percentage.of("7"), "Nine shops", mandate()), "kam");
    order.then(new ApproveEscalation(ORDER, 1, "Worth it."), "head");
    order.then(new SubmitOrder(ORDER, DAY, mandate()), "kam");
    order.one(OrderConfirmed.class, reserved("5805.00"), "kam");
  }

  private static ConfirmOrder reserved(String amount) {
    return new ConfirmOrder(ORDER, sek(amount), null);
  }

  private static HoldForCredit withheld(String amount) {
    return new HoldForCredit(
        ORDER,
        sek("305.00"),
        "cde-1",
        List.of(new RuleResult("amount-fits-headroom", false, "It exceeds the headroom.")),
        sek(amount));
  }

  private static RequestedLine wanting(int line, String quantity, String unit) {
    return new RequestedLine(
        line,
        line == 1 ? PAINT : BRUSH,
        line == 1 ? "SItemNo001" : "SItemNo011",
        "Something",
        Quantity.of(quantity, unit),
        sek("9.00"),
        new Vat(VatCategory.S, Percentage.of("24")),
        true,
        null,
        null,
        null,
        List.of());
  }

  private static AmendOrder amend(Sent sent, RequestedLine... lines) {
    return new AmendOrder(
        ORDER,
        DAY.plusDays(8),
        List.of(lines),
        null,
        null,
        new Repricing(List.of(Samples.book()), BuyerTerms.ofContract("B"), DAY, false, "EE"),
        sent,
        "The buyer asked.",
        mandate(),
        null);
  }

  @Test
  void aLineGoesWithAllThatHungOnItAndTheOthersStayToTheCent() {
    confirmed();
    var happened = order.then(amend(Sent.NOTHING, wanting(2, "0", "C62")), "kam");
    var amended = (OrderAmended) happened.getFirst();
    assertThat(amended.takenAway()).containsExactly(2);
    var figures = Objects.requireNonNull(amended.change().submitted());
    assertThat(figures.gross()).isEqualTo(sek("5583.88"));
    assertThat(figures.allowance()).isEqualTo(sek("96.12"));
    assertThat(amended.change().lines().line(1).orElseThrow().discount())
        .isEqualTo(Percentage.of("7"));
    assertThat(happened.get(1)).isInstanceOf(OrderConfirmed.class);
    order.refuses(Unknown.class, amend(Sent.NOTHING, wanting(2, "5", "C62")), "kam");
    assertThat(order.then(amend(Sent.NOTHING, wanting(2, "0", "C62")), "kam")).isEmpty();
  }

  @Test
  void whileCapturedDifferencesAndEscalationsGoWithTheirLine() {
    order.then(order34(), "kam");
    order.then(new GrantDiscount(ORDER, 1, Percentage.of("7"), "Nine shops", mandate()), "kam");
    order.one(OrderAmended.class, amend(Sent.NOTHING, wanting(1, "0", "LTR")), "kam");
    order.refuses(Unknown.class, new ApproveEscalation(ORDER, 1, "Worth it."), "head");
    order.then(new ConfirmDifference(ORDER, 1, "Intra-community."), "kam");
    var submitted = order.one(OrderSubmitted.class, new SubmitOrder(ORDER, DAY, mandate()), "kam");
    assertThat(submitted.submitted().gross()).isEqualTo(sek("321.39"));
  }

  @Test
  void creditsLateAnswersMeanNothingAndItsNoLetsTheAgreedStand() {
    confirmed();
    var more = amend(Sent.NOTHING, wanting(1, "200", "LTR"));
    order.one(OrderAmended.class, more, "kam");
    assertThat(order.then(reserved("5000.00"), "kam")).isEmpty();
    assertThat(order.then(withheld("5000.00"), "kam")).isEmpty();
    order.one(CreditAwaited.class, withheld("9460.92"), "kam");
    assertThat(order.then(new CloseOrder(ORDER, DAY), "kam")).as("more is wanted").isEmpty();
    var no = new HearRejection(ORDER, "cde-1", "Too much.");
    var fallen = order.one(AmendmentRejected.class, no, "kam");
    assertThat(fallen.change().state()).isEqualTo(OrderState.CONFIRMED);
    assertThat(fallen.change().lines().total()).isEqualTo(sek("5805.00"));
    assertThat(order.then(no, "kam")).isEmpty();
    order.one(OrderAmended.class, more, "kam");
    order.one(CreditWithdrawn.class, withheld("5805.00"), "kam");
    order.one(OrderCancelled.class, no, "kam");
  }

  @Test
  void whatTakesAChangeBackIsConfirmedAtOnce() {
    confirmed();
    order.one(OrderAmended.class, amend(Sent.NOTHING, wanting(1, "200", "LTR")), "kam");
    var back = order.then(amend(Sent.NOTHING, wanting(1, "120", "LTR")), "kam");
    assertThat(back.get(1)).isInstanceOf(OrderConfirmed.class);
    assertThat(((OrderConfirmed) back.get(1)).submitted().gross()).isEqualTo(sek("5805.00"));
  }

  @Test
  void whatARuleForbidsIsRefusedOnRecord() {
    confirmed();
    assertThat(refused(amend(TEN_BRUSHES, wanting(2, "9", "C62"))))
        .isEqualTo("quantity-covers-what-has-left");
    assertThat(refused(amend(Sent.NOTHING, wanting(1, "0", "LTR"), wanting(2, "0", "C62"))))
        .isEqualTo("order-has-lines");
    order.refuses(RuleBroken.class, amend(Sent.NOTHING, wanting(1, "-1", "LTR")), "kam");
    assertThat(refused(new CancelOrder(ORDER, "late", TEN_BRUSHES)))
        .isEqualTo("goods-have-not-left");
    assertThat(refused(new CloseShort(ORDER, DAY, Sent.NOTHING, "why")))
        .isEqualTo("goods-have-left");
  }

  @Test
  void closedShortItHoldsWhatHasLeftAndOpensForTheRest() {
    confirmed();
    var closing = new CloseShort(ORDER, DAY, TEN_BRUSHES, "The season is over.");
    var closed = (OrderClosedShort) order.then(closing, "kam").getFirst();
    assertThat(closed.cancelled())
        .containsExactly(
            new LinePart(1, Quantity.of("120", "LTR")), new LinePart(2, Quantity.of("5", "C62")));
    assertThat(closed.change().lines().total()).isEqualTo(sek("247.41"));
    assertThat(refused(closing)).isEqualTo("something-is-open");
    order.one(OrderDelivered.class, new CloseOrder(ORDER, DAY), "warehouse");

    var again = new ReopenOrder(ORDER, DAY, null, null, TEN_BRUSHES, "After all.", mandate());
    var reopened = order.one(OrderReopened.class, again, "kam");
    assertThat(reopened.change().lines().total()).isEqualTo(sek("5805.00"));
    order.refuses(WrongState.class, again, "kam");
    var no = new HearRejection(ORDER, "cde-1", "No.");
    assertThat(order.one(AmendmentRejected.class, no, "kam").change().state())
        .isEqualTo(OrderState.DELIVERED);
  }

  @Test
  void aSplitKeepsPriceAndDiscountAndCanBeNeitherAllNorWhatHasLeft() {
    confirmed();
    var split = split(new LinePart(1, Quantity.of("50", "LTR")));
    var told = (OrderSplit) order.then(split, "kam").getFirst();
    assertThat(told.part().net(1).plus(told.change().lines().net(1))).isEqualTo(sek("5483.88"));
    var part = new Life<>(Order.class);
    var take = WhenOrderSplitThenTakePart.command(told, captured());
    var taken = part.then(take, "kam");
    assertThat(((OrderSubmitted) taken.get(1)).submitted().gross()).isEqualTo(told.part().total());
    assertThat(part.then(take, "kam")).isEmpty();
    var all =
        split(new LinePart(1, Quantity.of("70", "LTR")), new LinePart(2, Quantity.of("15", "C62")));
    assertThat(refused(all)).isEqualTo("order-has-lines");
    order.refuses(Unknown.class, split(new LinePart(9, Quantity.of("1", "C62"))), "kam");
    assertThat(refused(split(new LinePart(2, Quantity.of("16", "C62")))))
        .isEqualTo("quantity-covers-what-has-left");
  }

  private OrderEvent.OrderCaptured captured() {
    return (OrderEvent.OrderCaptured) order.events().getFirst();
  }

  private static SplitOrder split(LinePart... parts) {
    return new SplitOrder(
        ORDER,
        "ord-7f-0192f3a0-0029-7000-8000-000000000001",
        "34-2",
        DAY,
        List.of(parts),
        null,
        null,
        Sent.NOTHING,
        "Later.");
  }

  private String refused(Object command) {
    return order.one(OrderRequestRefused.class, command, "kam").rule();
  }
}
