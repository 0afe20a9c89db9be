package voti.orders.order;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.order34;
import static voti.orders.Samples.sek;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.Samples;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.HurryEscalation;
import voti.orders.order.OrderCommand.PassOnEscalation;
import voti.orders.order.OrderCommand.RefuseEscalation;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderEvent.AmendmentEscalated;
import voti.orders.order.OrderEvent.AmendmentRefused;
import voti.orders.order.OrderEvent.EscalationFell;
import voti.orders.order.OrderEvent.EscalationHurried;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.pricing.BuyerTerms;
import voti.orders.tax.Vat;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.Outcome;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** A change beyond the mandate waits; the order stays as it is until somebody decides. */
class AmendingBeyondTest {

  private static final ApproveEscalation YES = new ApproveEscalation(ORDER, 0, "Good for it.");

  private final Life<Order> order = new Life<>(Order.class);

  @BeforeEach
  void confirmed() {
    order.then(order34(), "kam");
    order.then(new ConfirmDifference(ORDER, 1, "Intra-community."), "kam");
    order.then(new SubmitOrder(ORDER, DAY, mandate()), "kam");
    order.then(new ConfirmOrder(ORDER, sek("6225.00"), null), "kam");
  }

  private static AmendOrder paint(String litres) {
    return amend(line(1, PAINT, "SItemNo001", litres, "LTR"));
  }

  private static AmendOrder brushes(String pieces) {
    return amend(line(2, BRUSH, "SItemNo011", pieces, "C62"));
  }

  private static RequestedLine line(
      int number, String product, String sku, String quantity, String unit) {
    return new RequestedLine(
        number,
        product,
        sku,
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

  private static AmendOrder amend(RequestedLine line) {
    return new AmendOrder(
        ORDER,
        DAY.plusDays(8),
        List.of(line),
        null,
        null,
        new Repricing(List.of(Samples.book()), BuyerTerms.ofContract("B"), DAY, false, "EE"),
        Sent.NOTHING,
        "The buyer asked.",
        mandate(),
        null);
  }

  @Test
  void itIsLetThroughAsItWasLookedAtByTheNameOfWhoDecides() {
    var asked = order.one(AmendmentEscalated.class, paint("900"), "kam");
    assertThat(asked.decision().outcome()).isEqualTo(Outcome.ESCALATED);
    assertThat(asked.decision().authority().needed()).isEqualTo("head");
    assertThat(asked.value().isMoreThan(asked.valueBefore())).isTrue();
    var granted = (OrderAmended) order.then(YES, "head").getFirst();
    assertThat(granted.change().lines()).isEqualTo(wanted(asked).change().lines());
    assertThat(granted.reason()).isEqualTo("The buyer asked.");
    var decision = Objects.requireNonNull(granted.decision());
    assertThat(decision.outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(decision.authority().role()).isEqualTo("head");
    assertThat(decision.policy().name()).isEqualTo("discount-authority");
    order.refuses(WrongState.class, YES, "head");
  }

  private static WantedChange wanted(AmendmentEscalated asked) {
    return Objects.requireNonNull(asked.escalation().wanted());
  }

  @Test
  void oneChangeWaitsAtATimeAndLessOfItIsNotLetThrough() {
    order.one(AmendmentEscalated.class, paint("900"), "kam");
    assertThat(order.one(OrderRequestRefused.class, paint("901"), "kam").rule())
        .isEqualTo("one-change-waits");
    var less = new ApproveEscalation(ORDER, 0, Percentage.of("0"), "Half of it.");
    assertThat(order.one(OrderRequestRefused.class, less, "head").rule())
        .isEqualTo("less-is-approved-of-a-line");
  }

  @Test
  void turnedDownNothingChangesAndItCanBeAskedAnew() {
    order.one(AmendmentEscalated.class, paint("900"), "kam");
    var no = order.one(AmendmentRefused.class, new RefuseEscalation(ORDER, 0, "No."), "head");
    assertThat(no.decision().outcome()).isEqualTo(Outcome.REFUSED);
    order.one(AmendmentEscalated.class, paint("800"), "kam");
  }

  @Test
  void itHasTheClockTheDeputyAndTheEndOfOtherEscalations() {
    order.one(AmendmentEscalated.class, paint("900"), "kam");
    var passed =
        order.one(EscalationPassedOn.class, new PassOnEscalation(ORDER, 0, "Large."), "head");
    assertThat(passed.escalation().needs()).isEqualTo("commercial-director");
    assertThat(order.one(OrderRequestRefused.class, YES, "head").rule())
        .isEqualTo("decider-reaches-it");
    var late = new HurryEscalation(ORDER, 0, Instant.parse("2010-02-16T09:00:00Z"));
    assertThat(order.one(EscalationHurried.class, late, "kam").deputy())
        .isEqualTo("general-director");
    var end = new HurryEscalation(ORDER, 0, Instant.parse("2010-03-01T09:00:00Z"));
    assertThat(order.one(EscalationFell.class, end, "kam").sentence()).contains("in time");
    order.refuses(WrongState.class, YES, "commercial-director");
    assertThat(order.then(end, "kam")).isEmpty();
  }

  @Test
  void anOrderThatWasChangedOtherwiseLetsTheWaitingChangeFall() {
    order.one(AmendmentEscalated.class, paint("900"), "kam");
    var happened = order.then(brushes("12"), "kam");
    assertThat(happened.getFirst())
        .isInstanceOfSatisfying(
            EscalationFell.class, fell -> assertThat(fell.sentence()).contains("otherwise"));
    assertThat(happened.get(1)).isInstanceOf(OrderAmended.class);
    order.refuses(WrongState.class, YES, "head");
  }

  @Test
  void goodsThatLeftSinceLetItFall() {
    order.one(AmendmentEscalated.class, paint("900"), "kam");
    var left =
        new Sent(
            List.of(new SentLine(2, Quantity.of("10", "C62"), sek("147.41"))),
            List.of(
                new SentTax(
                    new Vat(VatCategory.K, Percentage.of("0")), sek("247.41"), sek("0.00"))));
    var yes = new ApproveEscalation(ORDER, 0, null, "Good for it.", left);
    assertThat(order.one(EscalationFell.class, yes, "head").sentence()).contains("moved on");
  }

  @Test
  void itEndsWithItsOrder() {
    order.one(AmendmentEscalated.class, paint("900"), "kam");
    order.one(OrderCancelled.class, new CancelOrder(ORDER, "The buyer withdrew."), "kam");
    order.refuses(WrongState.class, YES, "head");
  }

  /** Otherwise what was looked at would not be what is submitted. */
  @Test
  void anOrderThatWaitsToBeSubmittedAndChangesIsSubmittedAnew() {
    var large = new Life<>(Order.class);
    large.then(order34(), "kam");
    large.then(new ConfirmDifference(ORDER, 1, "Intra-community."), "kam");
    large.then(paint("900"), "kam");
    large.one(SubmissionEscalated.class, new SubmitOrder(ORDER, DAY, mandate()), "kam");
    var happened = large.then(paint("1900"), "kam");
    assertThat(happened.getFirst())
        .isInstanceOfSatisfying(
            EscalationFell.class, fell -> assertThat(fell.sentence()).contains("submit it again"));
    large.refuses(Unknown.class, YES, "head");
  }
}
