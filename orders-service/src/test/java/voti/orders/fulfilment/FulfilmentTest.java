package voti.orders.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.fulfilment.FulfilmentCommand.AcceptReturn;
import voti.orders.fulfilment.FulfilmentCommand.DispatchGoods;
import voti.orders.fulfilment.FulfilmentCommand.HoldDispatch;
import voti.orders.fulfilment.FulfilmentCommand.OpenFulfilment;
import voti.orders.fulfilment.FulfilmentCommand.RecordDelivery;
import voti.orders.fulfilment.FulfilmentCommand.RecordPartialDeliveryConsent;
import voti.orders.fulfilment.FulfilmentCommand.ReleaseGoods;
import voti.orders.fulfilment.FulfilmentEvent.AmendmentOvertaken;
import voti.orders.fulfilment.FulfilmentEvent.DispatchHeld;
import voti.orders.fulfilment.FulfilmentEvent.DispatchResumed;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentAmended;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDelivered;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.FulfilmentEvent.GoodsReleased;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

class FulfilmentTest {

  private static final String ID = FulfilmentId.of(ORDER);
  private static final LocalDate DAY = LocalDate.of(2010, 2, 15);
  private static final Vat K = new Vat(VatCategory.K, Percentage.of("0"));
  private static final CitedAct ACT = new CitedAct("act-1", ORDER, "hash", List.of(brushes("6")));

  private final Life<Fulfilment> goods = new Life<>(Fulfilment.class);

  @BeforeEach
  void theOrderIsConfirmed() {
    goods.then(
        new OpenFulfilment(
            ID,
            ACCOUNT,
            ORDER,
            ACCOUNT,
            30,
            DAY,
            List.of(
                new FulfilledLine(1, PAINT, Quantity.of("120", "LTR"), sek("5483.88"), K, false),
                new FulfilledLine(2, BRUSH, Quantity.of("15", "C62"), sek("221.12"), K, false)),
            sek("100.00")),
        "kam");
  }

  private static LineQuantity paint(String litres) {
    return new LineQuantity(1, Quantity.of(litres, "LTR"));
  }

  private static LineQuantity brushes(String pieces) {
    return new LineQuantity(2, Quantity.of(pieces, "C62"));
  }

  private static DispatchGoods dispatch(String id, LineQuantity... lines) {
    return new DispatchGoods(ID, id, DAY, List.of(lines));
  }

  private GoodsDelivered delivered(String id, LineQuantity... lines) {
    goods.one(GoodsDispatched.class, dispatch(id, lines), "warehouse");
    return goods.one(GoodsDelivered.class, new RecordDelivery(ID, id, DAY, "emp-kam"), "warehouse");
  }

  private void consented() {
    goods.then(new RecordPartialDeliveryConsent(ID, "buyer-1", DAY, "The rest later"), "kam");
  }

  private static AcceptReturn giveBack(String id, CitedAct act, LineQuantity... lines) {
    return new AcceptReturn(ID, id, act, DAY, "Bristles fell out", List.of(lines), null);
  }

  @Test
  void goodsStayWhileCreditIsNotReservedAndWhatIsUnderwayArrives() {
    consented();
    goods.one(GoodsDispatched.class, dispatch("dis-1", paint("10")), "warehouse");
    goods.one(DispatchHeld.class, new HoldDispatch(ID, "cde-1", "Nothing moved."), "kam");
    var stays =
        goods.one(FulfilmentRequestRefused.class, dispatch("dis-2", paint("10")), "warehouse");
    assertThat(stays.rule()).isEqualTo("credit-is-reserved");
    goods.one(GoodsDelivered.class, new RecordDelivery(ID, "dis-1", DAY, "emp-kam"), "warehouse");
    theOrderIsConfirmed();
    goods.one(GoodsDispatched.class, dispatch("dis-2", paint("10")), "warehouse");
    theOrderIsConfirmed();
    goods.one(GoodsDispatched.class, dispatch("dis-3", paint("10")), "warehouse");
  }

  @Test
  void partOfAnOrderNeedsTheBuyersConsent() {
    var part = dispatch("dis-1", paint("120"), brushes("10"));
    var refused = goods.one(FulfilmentRequestRefused.class, part, "warehouse");
    assertThat(refused.rule()).isEqualTo("partial-delivery-needs-consent");
    assertThat(refused.sentence()).contains("5 C62 of line 2");
    consented();
    goods.one(GoodsDispatched.class, part, "warehouse");
    goods.refuses(WrongState.class, new RecordPartialDeliveryConsent(ID, "b", DAY, "again"), "kam");
  }

  @Test
  void theStorysDeliveryIs573129AndTheReturnOfTwoBrushes2948() {
    consented();
    var delivered = delivered("dis-1", paint("120"), brushes("10"));
    assertThat(delivered.movement().lines())
        .extracting(MovedLine::net)
        .containsExactly(sek("5483.88"), sek("147.41"));
    assertThat(delivered.movement().charge()).isEqualTo(sek("100.00"));
    assertThat(delivered.movement().gross()).isEqualTo(sek("5731.29"));
    assertThat(delivered.first()).isTrue();
    assertThat(delivered.last()).isFalse();
    var back = goods.one(ReturnAccepted.class, giveBack("ret-1", ACT, brushes("2")), "warehouse");
    assertThat(back.movement().gross()).isEqualTo(sek("29.48"));
    assertThat(back.dispatch()).isEqualTo("dis-1");
    assertThat(back.documentHash()).isEqualTo("hash");
  }

  @Test
  void theWholeOrderAtOnceNeedsNoConsentAndIsItsLastDelivery() {
    var delivered = delivered("dis-1", paint("120"), brushes("15"));
    assertThat(delivered.last()).isTrue();
    assertThat(delivered.movement().gross()).isEqualTo(sek("5805.00"));
  }

  @Test
  void theChargeGoesWithTheFirstDeliveryOnly() {
    consented();
    delivered("dis-1", paint("120"));
    var second = delivered("dis-2", brushes("15"));
    assertThat(second.first()).isFalse();
    assertThat(second.last()).isTrue();
    assertThat(second.movement().charge()).isEqualTo(sek("0.00"));
    assertThat(second.movement().gross()).isEqualTo(sek("221.12"));
  }

  @Test
  void moreThanOrderedDoesNotLeaveAndMoreThanDeliveredDoesNotComeBack() {
    consented();
    var tooMuch = dispatch("dis-1", brushes("16"));
    assertThat(goods.one(FulfilmentRequestRefused.class, tooMuch, "warehouse").rule())
        .isEqualTo("dispatch-stays-within-order");
    delivered("dis-1", brushes("3"));
    var tooMuchBack = giveBack("ret-1", ACT, brushes("4"));
    assertThat(goods.one(FulfilmentRequestRefused.class, tooMuchBack, "warehouse").rule())
        .isEqualTo("return-stays-within-delivery");
  }

  @Test
  void aReturnStandsInItsActAndAnActIsUsedOnce() {
    consented();
    delivered("dis-1", brushes("15"));
    goods.one(ReturnAccepted.class, giveBack("ret-1", ACT, brushes("4")), "warehouse");
    var beyond = giveBack("ret-2", ACT, brushes("3"));
    assertThat(goods.one(FulfilmentRequestRefused.class, beyond, "warehouse").rule())
        .isEqualTo("return-is-covered-by-act");
    var foreign = new CitedAct("act-2", "ord-another", "hash", List.of(brushes("9")));
    assertThat(
            goods
                .one(
                    FulfilmentRequestRefused.class,
                    giveBack("ret-3", foreign, brushes("1")),
                    "warehouse")
                .sentence())
        .contains("another order");
  }

  @Test
  void aReturnThatSpansDeliveriesIsSplitSoThatEachInvoiceHasItsMirror() {
    consented();
    var one = delivered("dis-1", brushes("5"));
    var two = delivered("dis-2", brushes("5"));
    var act = new CitedAct("act-1", ORDER, "hash", List.of(brushes("10")));
    var back = goods.then(giveBack("ret-1", act, brushes("10")), "warehouse");
    assertThat(back).hasSize(2);
    var last = (ReturnAccepted) back.get(0);
    var first = (ReturnAccepted) back.get(1);
    assertThat(last.dispatch()).isEqualTo("dis-2");
    assertThat(last.movement().gross()).isEqualTo(two.movement().gross());
    assertThat(first.movement().net()).isEqualTo(one.movement().net());
    assertThat(first.returned()).isNotEqualTo(last.returned());
  }

  private OpenFulfilment changed(String brushes, String net) {
    return new OpenFulfilment(
        ID,
        ACCOUNT,
        ORDER,
        ACCOUNT,
        30,
        DAY,
        List.of(
            new FulfilledLine(1, PAINT, Quantity.of("120", "LTR"), sek("5483.88"), K, false),
            new FulfilledLine(2, BRUSH, Quantity.of(brushes, "C62"), sek(net), K, false)),
        sek("100.00"));
  }

  @Test
  void whatHasLeftKeepsItsWorthWhenTheOrderChangesAndTheRestSumsToTheNewWhole() {
    consented();
    var before = delivered("dis-1", brushes("10"));
    assertThat(before.movement().net()).isEqualTo(sek("147.41"));
    goods.one(FulfilmentAmended.class, changed("20", "300.00"), "kam");
    assertThat(delivered("dis-2", brushes("10")).movement().net()).isEqualTo(sek("152.59"));
    var back = goods.one(ReturnAccepted.class, giveBack("ret-1", ACT, brushes("6")), "warehouse");
    assertThat(back.movement().net()).isEqualTo(sek("91.55"));
  }

  @Test
  void whatWasStillToComeIsTakenAwayAndTheOrderIsComplete() {
    consented();
    delivered("dis-1", paint("120"), brushes("10"));
    var amended = goods.one(FulfilmentAmended.class, changed("10", "147.41"), "kam");
    assertThat(amended.complete()).isTrue();
    var more = dispatch("dis-2", brushes("1"));
    assertThat(goods.one(FulfilmentRequestRefused.class, more, "warehouse").rule())
        .isEqualTo("dispatch-stays-within-order");
  }

  @Test
  void goodsThatWereFasterThanAChangeStopAllOthers() {
    consented();
    delivered("dis-1", brushes("10"));
    var late = goods.one(AmendmentOvertaken.class, changed("4", "58.97"), "kam");
    assertThat(late.sent().lines().getFirst().net()).isEqualTo(sek("147.41"));
    goods.one(FulfilmentRequestRefused.class, dispatch("dis-2", brushes("1")), "warehouse");
    var happened = goods.then(changed("10", "147.41"), "kam");
    assertThat(happened.getLast()).isInstanceOf(DispatchResumed.class);
    goods.one(
        AmendmentOvertaken.class, new ReleaseGoods(ID, DAY, "The order is cancelled."), "kam");
  }

  @Test
  void goodsOfACancelledOrderStayUntilItIsConfirmedAgain() {
    goods.one(GoodsReleased.class, new ReleaseGoods(ID, DAY, "It is cancelled."), "kam");
    var all = dispatch("dis-1", paint("120"), brushes("15"));
    goods.one(FulfilmentRequestRefused.class, all, "warehouse");
    goods.one(DispatchResumed.class, changed("15", "221.12"), "kam");
    goods.one(GoodsDispatched.class, all, "warehouse");
    assertThat(new Life<>(Fulfilment.class).then(new ReleaseGoods(ID, DAY, "It is."), "kam"))
        .as("nothing was made ready")
        .isEmpty();
  }

  @Test
  void nonsenseIsNotJudged() {
    goods.refuses(RuleBroken.class, dispatch("dis-1"), "warehouse");
    goods.refuses(
        Unknown.class,
        dispatch("dis-1", new LineQuantity(9, Quantity.of("1", "C62"))),
        "warehouse");
    goods.refuses(RuleBroken.class, dispatch("dis-1", brushes("1"), brushes("1")), "warehouse");
    goods.refuses(RuleBroken.class, dispatch("dis-1", brushes("-1")), "warehouse");
    goods.refuses(
        RuleBroken.class,
        dispatch("dis-1", new LineQuantity(2, Quantity.of("1", "LTR"))),
        "warehouse");
    goods.refuses(Unknown.class, new RecordDelivery(ID, "dis-9", DAY, "emp-kam"), "warehouse");
    delivered("dis-1", paint("120"), brushes("15"));
    goods.refuses(WrongState.class, new RecordDelivery(ID, "dis-1", DAY, "k"), "warehouse");
    goods.refuses(WrongState.class, dispatch("dis-1", brushes("1")), "warehouse");
  }
}
