package voti.orders.order;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.buyer;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.order34;
import static voti.orders.Samples.sek;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Decisions;
import voti.orders.Life;
import voti.orders.mandates.Mandate;
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.CancelOrder;
import voti.orders.order.OrderCommand.CaptureOrder;
import voti.orders.order.OrderCommand.CloseOrder;
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.ConfirmOrder;
import voti.orders.order.OrderCommand.GrantDiscount;
import voti.orders.order.OrderCommand.HearCondition;
import voti.orders.order.OrderCommand.HearRelease;
import voti.orders.order.OrderCommand.HoldForCredit;
import voti.orders.order.OrderCommand.RefuseEscalation;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderEvent.AllowanceGranted;
import voti.orders.order.OrderEvent.CreditAwaited;
import voti.orders.order.OrderEvent.CreditReleased;
import voti.orders.order.OrderEvent.CreditWithdrawn;
import voti.orders.order.OrderEvent.DifferenceConfirmed;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderEvent.OrderConfirmed;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderRequestRefused;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.orders.tax.VatCategory;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

class OrderTest {

  private static final ConfirmDifference TAX = new ConfirmDifference(ORDER, 1, "Intra-community.");
  private static final ApproveEscalation APPROVE = new ApproveEscalation(ORDER, 1, "Worth it.");

  private final Life<Order> order = new Life<>(Order.class);

  private static GrantDiscount discount(String percent, @Nullable Mandate mandate) {
    return new GrantDiscount(ORDER, 1, Percentage.of(percent), "Nine shops", mandate);
  }

  private static SubmitOrder submit(@Nullable Mandate mandate) {
    return new SubmitOrder(ORDER, DAY.plusDays(1), mandate);
  }

  private static ConfirmOrder reserved(String amount) {
    return new ConfirmOrder(ORDER, sek(amount), null);
  }

  private void captured() {
    order.then(order34(), "kam");
  }

  private void submitted() {
    captured();
    order.then(TAX, "kam");
    order.then(discount("7", mandate()), "kam");
    order.then(APPROVE, "head");
    order.then(submit(mandate()), "kam");
  }

  @Test
  void order34HasOurPricesOurVatAndOneDifference() {
    var happened = order.then(order34(), "kam");
    var captured = (OrderCaptured) happened.getFirst();
    assertThat(captured.lines().amounts()).containsExactly(sek("6000.00"), sek("225.00"));
    assertThat(captured.lines().total()).isEqualTo(sek("6225.00"));
    assertThat(captured.lines().lines())
        .allSatisfy(line -> assertThat(line.vat().category()).isEqualTo(VatCategory.K));
    assertThat(captured.lines().lines())
        .allSatisfy(line -> assertThat(line.column()).isEqualTo("B"));
    assertThat(captured.differences())
        .containsExactly(new Difference(1, "tax", "0.00 SEK", "100.00 SEK", false));
    var allowance = (AllowanceGranted) happened.get(1);
    assertThat(allowance.effective().shown()).isEqualTo("1.61");
    assertThat(allowance.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(allowance.decision().authority().mandate()).isEqualTo(mandate().ref());
    assertThat(allowance.decision().rules()).hasSize(4).allMatch(RuleResult::passed);
  }

  @Test
  void theSameDocumentAgainChangesNothingAndOtherContentIsRefused() {
    captured();
    assertThat(order.then(order34(), "kam")).isEmpty();
    var other = with(order34(), new Source("ubl", "7300070011115|34|2010-01-20", "another"));
    assertThat(order.one(OrderRequestRefused.class, other, "kam").rule())
        .isEqualTo("document-identity-is-unique");
  }

  @Test
  void anAllowanceBeyondTheBandOrWithoutMandateIsEscalated() {
    var buyer = buyer("SE", "SE1234567801");
    var big = order.then(order34(mandate(), buyer, sek("400.00")), "kam");
    assertThat(big.get(1)).isInstanceOf(DiscountEscalated.class);
    var alone = new Life<>(Order.class).then(order34(null, buyer, sek("100.00")), "kam");
    var escalated = (DiscountEscalated) alone.get(1);
    assertThat(escalated.decision().authority().needed()).isEqualTo("head");
    assertThat(escalated.decision().authority().mandate()).isNull();
  }

  @Test
  void aBuyerAtHomeOrWithoutVatNumberPaysOurVat() {
    for (var buyer : List.of(buyer("EE", "EE123"), buyer("SE", null))) {
      var captured =
          (OrderCaptured)
              new Life<>(Order.class).then(order34(mandate(), buyer, sek("100.00")), "kam").get(0);
      assertThat(captured.lines().vat()).isEqualTo(sek("6225.00").times(percent("24").fraction()));
      assertThat(captured.differences()).extracting(Difference::what).contains("amount to pay");
    }
    var abroad =
        (OrderCaptured)
            order.then(order34(mandate(), buyer("NO", null), sek("0.00")), "kam").getFirst();
    assertThat(abroad.lines().lines().getFirst().vat().category()).isEqualTo(VatCategory.G);
  }

  @Test
  void sevenPercentMoreIsBeyondTheMandateAndEscalatedNotRefused() {
    captured();
    var escalated = order.one(DiscountEscalated.class, discount("7", mandate()), "kam");
    assertThat(escalated.escalation().effective().shown()).isEqualTo("8.60");
    assertThat(escalated.marginBefore().shown()).isEqualTo("22.76");
    assertThat(escalated.marginAfter().shown()).isEqualTo("16.85");
    assertThat(escalated.decision().outcome()).isEqualTo(Outcome.ESCALATED);
    assertThat(escalated.decision().rules().getFirst().sentence())
        .isEqualTo("Line 1 is 8.60 % below its column; the mandate reaches 5.00 %.");
    assertThat(escalated.decision().facts()).isNotEmpty();
    order.refuses(WrongState.class, discount("6", mandate()), "kam");
  }

  @Test
  void afterTheHeadApprovesTheFiguresAreTheStorys() {
    submitted();
    var submitted = (OrderSubmitted) order.events().getLast();
    var figures = submitted.submitted();
    assertThat(figures.lines().get(0).net()).isEqualTo(sek("5483.88"));
    assertThat(figures.lines().get(1).net()).isEqualTo(sek("221.12"));
    assertThat(figures.gross()).isEqualTo(sek("5805.00"));
    var lines = ((OrderCaptured) order.events().getFirst()).lines().with(1, percent("7"));
    assertThat(lines.amounts()).containsExactly(sek("5580.00"), sek("225.00"));
    assertThat(lines.shares()).containsExactly(sek("96.12"), sek("3.88"));
  }

  @Test
  void nobodyApprovesTheirOwnRequestNorThatOfWhomTheyStandFor() {
    captured();
    order.then(discount("7", mandate()), "kam");
    assertThat(order.one(OrderRequestRefused.class, APPROVE, "kam").rule())
        .isEqualTo("escalation-is-decided-by-another");
    var substitute = new Actor("emp-head", "head", "key-accounts", "emp-kam", null, "", "api");
    assertThat(order.then(APPROVE, Decisions.by(substitute)).getFirst())
        .isInstanceOf(OrderRequestRefused.class);
  }

  @Test
  void aRefusedEscalationChangesNoFigure() {
    captured();
    order.then(discount("7", mandate()), "kam");
    var refusal = new RefuseEscalation(ORDER, 1, "Too much.");
    var refused = order.one(DiscountRefused.class, refusal, "head");
    assertThat(refused.decision().outcome()).isEqualTo(Outcome.REFUSED);
    order.refuses(Unknown.class, APPROVE, "head");
    order.then(TAX, "kam");
    var submitted = order.one(OrderSubmitted.class, submit(mandate()), "kam");
    assertThat(submitted.submitted().gross()).isEqualTo(sek("6225.00"));
  }

  @Test
  void aDiscountWithinTheBandIsGrantedAndOneBelowTheFloorEscalated() {
    captured();
    var granted = order.one(DiscountGranted.class, discount("3", mandate()), "kam");
    assertThat(granted.effective().shown()).isEqualTo("4.60");
    var wide =
        new Mandate("man", 1, "emp-kam", List.of("B"), percent("50"), sek("1.00"), DAY, null);
    var escalated = order.one(DiscountEscalated.class, discount("20", wide), "kam");
    assertThat(escalated.decision().rules())
        .filteredOn(rule -> !rule.passed())
        .extracting(RuleResult::rule)
        .containsExactly("margin-stays-above-floor");
  }

  @Test
  void aDiscountOfNonsenseIsNotJudged() {
    captured();
    order.refuses(RuleBroken.class, discount("101", mandate()), "kam");
    order.refuses(RuleBroken.class, discount("-1", mandate()), "kam");
    var line9 = new GrantDiscount(ORDER, 9, percent("1"), "why", mandate());
    order.refuses(Unknown.class, line9, "kam");
  }

  @Test
  void anOrderIsSubmittedOnlyWhenAllIsSettled() {
    captured();
    assertThat(order.one(OrderRequestRefused.class, submit(mandate()), "kam").rule())
        .isEqualTo("differences-are-confirmed");
    order.one(DifferenceConfirmed.class, TAX, "kam");
    order.refuses(WrongState.class, TAX, "kam");
    order.then(discount("7", mandate()), "kam");
    assertThat(order.one(OrderRequestRefused.class, submit(mandate()), "kam").rule())
        .isEqualTo("escalations-are-decided");
  }

  @Test
  void anOrderBeyondTheMandateIsSubmittedByTheHead() {
    captured();
    order.then(TAX, "kam");
    var small =
        new Mandate("man", 1, "emp-kam", List.of("A"), percent("5"), sek("100.00"), DAY, null);
    var escalated = order.one(SubmissionEscalated.class, submit(small), "kam");
    assertThat(escalated.decision().rules())
        .extracting(RuleResult::rule)
        .containsExactly("column-within-mandate", "order-value-stays-within-mandate");
    order.one(SubmissionRefused.class, new RefuseEscalation(ORDER, 0, "No."), "head");
    order.one(SubmissionEscalated.class, submit(null), "kam");
    var approve = new ApproveEscalation(ORDER, 0, "Yes.");
    var submitted = order.one(OrderSubmitted.class, approve, "head");
    assertThat(submitted.submitted().submittedOn()).isEqualTo(DAY.plusDays(1));
    order.refuses(WrongState.class, submit(mandate()), "kam");
  }

  @Test
  void reservedCreditConfirmsOnceAndOnlyForTheWholeAmount() {
    submitted();
    order.refuses(WrongState.class, reserved("5000.00"), "kam");
    var confirmed = order.one(OrderConfirmed.class, reserved("5805.00"), "kam");
    assertThat(confirmed.on()).isEqualTo(DAY.plusDays(1));
    assertThat(order.then(reserved("5805.00"), "kam")).isEmpty();
    order.one(OrderDelivered.class, new CloseOrder(ORDER, DAY), "warehouse");
    assertThat(order.then(hold(), "kam")).isEmpty();
  }

  @Test
  void creditThatIsWithdrawnIsWaitedForAgain() {
    submitted();
    order.one(OrderConfirmed.class, reserved("5805.00"), "kam");
    var abandoned =
        new HoldForCredit(
            ORDER,
            sek("0.00"),
            "cde-2",
            List.of(new RuleResult("order-is-recent", false, "Nothing moved for 181 days.")));
    var withdrawn = order.one(CreditWithdrawn.class, abandoned, "kam");
    assertThat(withdrawn.sentence())
        .isEqualTo(
            "Waiting for a credit decision: Nothing moved for 181 days. A release by the credit"
                + " controller would free it.");
    order.one(OrderConfirmed.class, reserved("5805.00"), "kam");
    order.one(CreditWithdrawn.class, abandoned, "kam");
    order.one(OrderCancelled.class, new CancelOrder(ORDER, "Nobody wants it."), "kam");
  }

  @Test
  void withheldCreditWaitsWithASentenceAndIsReleasedOrRejected() {
    submitted();
    var waiting = order.one(CreditAwaited.class, hold(), "kam");
    assertThat(waiting.sentence()).contains("305.00 SEK").contains("would free it");
    var release = new HearRelease(ORDER, "cde-1", "emp-controller", "Good payer.");
    order.one(CreditReleased.class, release, "kam");
    order.one(OrderConfirmed.class, reserved("5805.00"), "kam");

    var rejected = new Life<>(Order.class);
    order.events().stream().limit(order.events().size() - 2L).forEach(rejected::had);
    var cancelled = rejected.one(OrderCancelled.class, new CancelOrder(ORDER, "no"), "kam");
    assertThat(cancelled.reason()).isEqualTo("no");
    assertThat(rejected.then(reserved("5805.00"), "kam")).isEmpty();
  }

  @Test
  void aConditionOfCreditIsWhatTheOrderWaitsForAndMayStillBeReleased() {
    submitted();
    order.one(CreditAwaited.class, hold(), "kam");
    var down = new HearCondition(ORDER, "cde-1", sek("5500.00"), null, "Season is over.");
    var reduced = order.one(CreditAwaited.class, down, "kam");
    assertThat(reduced.exceededBy()).isEqualTo(sek("305.00"));
    assertThat(reduced.sentence())
        .isEqualTo("Waiting to come down to 5,500.00 SEK, which would free it. Season is over.");
    var pay = new HearCondition(ORDER, "cde-1", null, sek("305.00"), "Paid late before.");
    var prepaid = order.one(CreditAwaited.class, pay, "kam");
    assertThat(prepaid.sentence())
        .isEqualTo(
            "Waiting for a prepayment of 305.00 SEK, which would free it. Paid late before.");
    order.one(OrderConfirmed.class, reserved("5805.00"), "kam");
    assertThat(order.then(down, "kam")).isEmpty();
  }

  @Test
  void whatCannotBePricedIsNotTaken() {
    var nothing = with(order34(), List.of());
    order.refuses(RuleBroken.class, nothing, "kam");
    var tooMuch = order34(mandate(), buyer("SE", "SE1"), sek("9999.00"));
    order.refuses(RuleBroken.class, tooMuch, "kam");
    var minus = order34(mandate(), buyer("SE", "SE1"), sek("-1.00"));
    order.refuses(RuleBroken.class, minus, "kam");
  }

  private static HoldForCredit hold() {
    return new HoldForCredit(
        ORDER,
        sek("305.00"),
        "cde-1",
        List.of(new RuleResult("amount-fits-headroom", false, "It exceeds the headroom.")));
  }

  private static Percentage percent(String percent) {
    return Percentage.of(percent);
  }

  private static CaptureOrder with(CaptureOrder c, Source source) {
    return copy(c, c.lines(), source);
  }

  private static CaptureOrder with(CaptureOrder c, List<RequestedLine> lines) {
    return copy(c, lines, c.source());
  }

  private static CaptureOrder copy(CaptureOrder c, List<RequestedLine> lines, Source source) {
    return new CaptureOrder(
        c.order(),
        c.buyer(),
        c.number(),
        c.currency(),
        c.orderedOn(),
        c.requestedFrom(),
        c.requestedUntil(),
        lines,
        c.allowance(),
        c.charge(),
        c.statedTax(),
        c.statedPayable(),
        source,
        c.books(),
        c.terms(),
        c.sellerCountry(),
        c.mandate());
  }
}
