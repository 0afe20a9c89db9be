package voti.orders.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.sek;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.kit.json.Wire;
import voti.orders.Life;
import voti.orders.fulfilment.FulfilmentCommand.AcceptReturn;
import voti.orders.fulfilment.FulfilmentCommand.DispatchGoods;
import voti.orders.fulfilment.FulfilmentCommand.InspectReturn;
import voti.orders.fulfilment.FulfilmentCommand.OpenFulfilment;
import voti.orders.fulfilment.FulfilmentCommand.ReceiveReturn;
import voti.orders.fulfilment.FulfilmentCommand.RecordDelivery;
import voti.orders.fulfilment.FulfilmentCommand.WithdrawReturn;
import voti.orders.fulfilment.FulfilmentEvent.FulfilmentRequestRefused;
import voti.orders.fulfilment.FulfilmentEvent.ReturnAccepted;
import voti.orders.fulfilment.FulfilmentEvent.ReturnInspected;
import voti.orders.fulfilment.FulfilmentEvent.ReturnReceived;
import voti.orders.fulfilment.FulfilmentEvent.ReturnWithdrawn;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** Goods that are inspected before they are credited, or afterwards. */
class ReturnsTest {

  private static final String ID = FulfilmentId.of(ORDER);
  private static final LocalDate DAY = LocalDate.of(2010, 3, 12);
  private static final CitedAct ACT = new CitedAct("act-1", ORDER, "hash", List.of(brushes("6")));
  private static final Vat K = new Vat(VatCategory.K, Percentage.of("0"));

  private final Life<Fulfilment> goods = new Life<>(Fulfilment.class);

  @BeforeEach
  void tenBrushesWereDelivered() {
    var line = new FulfilledLine(2, BRUSH, pieces("10"), sek("150.00"), K, true);
    goods.then(
        new OpenFulfilment(ID, ACCOUNT, ORDER, ACCOUNT, 30, DAY, List.of(line), sek("0.00")),
        "kam");
    goods.then(new DispatchGoods(ID, "dis-1", DAY, List.of(brushes("4"))), "warehouse");
    goods.then(new RecordDelivery(ID, "dis-1", DAY, "emp-kam"), "warehouse");
    goods.then(new DispatchGoods(ID, "dis-2", DAY, List.of(brushes("6"))), "warehouse");
    goods.then(new RecordDelivery(ID, "dis-2", DAY, "emp-kam"), "warehouse");
  }

  @Test
  void whatWaitsForInspectionIsNeitherCreditedNorReturnedTwice() {
    var there = goods.one(ReturnReceived.class, receive("ret-1", "4"), "warehouse");
    assertThat(there.causeCode()).isEqualTo("BRISTLES");
    goods.refuses(WrongState.class, receive("ret-1", "1"), "warehouse");
    var covered = goods.one(FulfilmentRequestRefused.class, accept("ret-2", "3"), "kam");
    assertThat(covered.rule()).as("the act is of 6").isEqualTo("return-is-covered-by-act");
    goods.one(ReturnWithdrawn.class, new WithdrawReturn(ID, "ret-1", "He keeps them."), "kam");
    goods.refuses(Unknown.class, inspect("ret-1", "2", "2", CreditResolution.CREDIT), "quality");
    goods.one(ReturnAccepted.class, accept("ret-2", "6"), "kam");
  }

  @Test
  void anInspectionCreditsWhatItFindsByTheDeliveriesItCameWith() {
    goods.one(ReturnReceived.class, receive("ret-1", "6"), "warehouse");
    var happened = goods.then(inspect("ret-1", "2", "3", CreditResolution.CREDIT), "quality");
    var inspected = (ReturnInspected) happened.getFirst();
    assertThat(inspected.decision().facts()).extracting("value").contains("credit", "BRISTLES");
    assertThat(inspected.inspection().lines().getFirst().scrapped()).isEqualTo(pieces("3"));
    assertThat(happened).hasSize(2);
    var credited = (ReturnAccepted) happened.getLast();
    assertThat(credited.returned()).isEqualTo("ret-1");
    assertThat(credited.movement().net()).as("5 of 10 for 150").isEqualTo(sek("75.00"));
    assertThat(credited.resolution()).isEqualTo(CreditResolution.CREDIT);
    goods.refuses(Unknown.class, inspect("ret-1", "2", "3", CreditResolution.CREDIT), "quality");
  }

  @Test
  void withoutCreditNothingIsAcceptedAndPartialCreditIsSome() {
    goods.one(ReturnReceived.class, receive("ret-1", "2"), "warehouse");
    goods.one(
        ReturnInspected.class, inspect("ret-1", "0", "2", CreditResolution.NO_CREDIT), "quality");
    goods.one(ReturnReceived.class, receive("ret-2", "2"), "warehouse");
    var all = inspect("ret-2", line("0", "2", "0", "2", "2"), CreditResolution.PARTIAL_CREDIT);
    refused("credit-follows-resolution", all);
    var happened =
        goods.then(
            inspect("ret-2", line("0", "2", "0", "2", "1"), CreditResolution.PARTIAL_CREDIT),
            "quality");
    assertThat(((ReturnAccepted) happened.getLast()).movement().net()).isEqualTo(sek("15.00"));
  }

  @Test
  void noMoreIsFoundThanCameAndAllOfItGoesSomewhere() {
    goods.one(ReturnReceived.class, receive("ret-1", "2"), "warehouse");
    refused("inspected-stays-within-return", inspect("ret-1", "2", "1", CreditResolution.CREDIT));
    refused(
        "inspected-goes-somewhere",
        inspect("ret-1", line("1", "1", "2", "0", "2"), CreditResolution.CREDIT));
    refused(
        "inspected-goes-somewhere",
        inspect("ret-1", line("1", "1", "1", "0", "2"), CreditResolution.CREDIT));
    var other = new InspectedLine(9, pieces("1"), none(), pieces("1"), none(), pieces("1"));
    goods.refuses(RuleBroken.class, inspect("ret-1", other, CreditResolution.CREDIT), "quality");
  }

  @Test
  void whatWasCreditedAtOnceMayBeInspectedAndKeepsItsCredit() {
    goods.one(ReturnAccepted.class, accept("ret-1", "2"), "kam");
    refused("credit-follows-resolution", inspect("ret-1", "1", "1", CreditResolution.NO_CREDIT));
    goods.refuses(WrongState.class, new WithdrawReturn(ID, "ret-1", "No."), "kam");
    goods.one(
        ReturnInspected.class, inspect("ret-1", "1", "1", CreditResolution.CREDIT), "quality");
  }

  /** As it was written before returns were inspected and causes had codes. */
  @Test
  void anOldReturnStillReads() {
    var old =
        """
        {"fulfilment": "ful-7f-1", "account": "acc-7f-1", "order": "ord-7f-1", "returned": "ret-7f-1",
         "act": "act-7f-1", "dispatch": "dis-7f-1", "debtor": "acc-7f-1", "on": "2010-03-12",
         "cause": "Bristles fell out.", "documentHash": "9f", "movement": {"lines": [],
         "charge": {"amount": "0.00", "currency": "SEK"}, "vat": {"amount": "0.00", "currency": "SEK"},
         "gross": {"amount": "0.00", "currency": "SEK"}}}
        """;
    var read = Wire.mapper().readValue(old, ReturnAccepted.class);
    assertThat(read.causeCode()).isNull();
    assertThat(read.resolution()).isNull();
  }

  private void refused(String rule, InspectReturn command) {
    assertThat(goods.one(FulfilmentRequestRefused.class, command, "quality").rule())
        .isEqualTo(rule);
  }

  private static ReceiveReturn receive(String id, String pieces) {
    return new ReceiveReturn(ID, id, ACT, DAY, "Bristles.", List.of(brushes(pieces)), "BRISTLES");
  }

  private static AcceptReturn accept(String id, String pieces) {
    return new AcceptReturn(ID, id, ACT, DAY, "Bristles.", List.of(brushes(pieces)), "BRISTLES");
  }

  /** Sound ones are restocked, damaged ones scrapped, all that is there is credited, or nothing. */
  private static InspectReturn inspect(
      String id, String sound, String damaged, CreditResolution resolution) {
    var there = pieces(sound).plus(pieces(damaged));
    var credited = resolution == CreditResolution.NO_CREDIT ? none() : there;
    return inspect(
        id,
        new InspectedLine(
            2, pieces(sound), pieces(damaged), pieces(sound), pieces(damaged), credited),
        resolution);
  }

  private static InspectReturn inspect(String id, InspectedLine line, CreditResolution resolution) {
    return new InspectReturn(ID, id, DAY, new Inspection(List.of(line), resolution));
  }

  private static InspectedLine line(
      String sound, String damaged, String restocked, String scrapped, String credited) {
    return new InspectedLine(
        2, pieces(sound), pieces(damaged), pieces(restocked), pieces(scrapped), pieces(credited));
  }

  private static LineQuantity brushes(String pieces) {
    return new LineQuantity(2, pieces(pieces));
  }

  private static Quantity pieces(String amount) {
    return Quantity.of(amount, "C62");
  }

  private static Quantity none() {
    return pieces("0");
  }
}
