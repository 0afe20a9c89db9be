package voti.orders.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static voti.orders.Samples.DAY;
import static voti.orders.Samples.mandate;
import static voti.orders.Samples.sek;
import static voti.orders.quotation.Offers.ID;
import static voti.orders.quotation.Offers.UNTIL;
import static voti.orders.quotation.Offers.accept;
import static voti.orders.quotation.Offers.brushes;
import static voti.orders.quotation.Offers.by;
import static voti.orders.quotation.Offers.draft;
import static voti.orders.quotation.Offers.litres;
import static voti.orders.quotation.Offers.offer;
import static voti.orders.quotation.Offers.paint;
import static voti.orders.quotation.Offers.pieces;
import static voti.orders.quotation.Offers.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.mandates.Mandate;
import voti.orders.order.Escalation;
import voti.orders.pricing.Candidate;
import voti.orders.quotation.QuotationCommand.ApproveQuotation;
import voti.orders.quotation.QuotationCommand.DraftQuotation;
import voti.orders.quotation.QuotationCommand.ExpireQuotation;
import voti.orders.quotation.QuotationCommand.LoseQuotation;
import voti.orders.quotation.QuotationCommand.RefuseQuotation;
import voti.orders.quotation.QuotationCommand.RestateOutlook;
import voti.orders.quotation.QuotationCommand.ReviseQuotation;
import voti.orders.quotation.QuotationCommand.SendQuotation;
import voti.orders.quotation.QuotationCommand.WithdrawQuotation;
import voti.orders.quotation.QuotationEvent.OutlookRestated;
import voti.orders.quotation.QuotationEvent.QuotationAccepted;
import voti.orders.quotation.QuotationEvent.QuotationDrafted;
import voti.orders.quotation.QuotationEvent.QuotationEscalated;
import voti.orders.quotation.QuotationEvent.QuotationExpired;
import voti.orders.quotation.QuotationEvent.QuotationGranted;
import voti.orders.quotation.QuotationEvent.QuotationLost;
import voti.orders.quotation.QuotationEvent.QuotationRefused;
import voti.orders.quotation.QuotationEvent.QuotationRequestRefused;
import voti.orders.quotation.QuotationEvent.QuotationRevised;
import voti.orders.quotation.QuotationEvent.QuotationSent;
import voti.orders.quotation.QuotationEvent.QuotationWithdrawn;
import voti.values.Percentage;
import voti.values.decision.Decision;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

class QuotationTest {

  private static final LocalDate LATER = LocalDate.of(2010, 2, 1);
  private static final SendQuotation SEND = new SendQuotation(ID, 1, LATER, "per-7f-buyer-1");

  private final Life<Quotation> quotation = new Life<>(Quotation.class);

  @Test
  void withinTheMandateItMayBeSentAndKeepsTheTraceOfEachPrice() {
    var drafted = quotation.one(QuotationDrafted.class, draft(whole()), "kam");
    assertThat(drafted.offer().value()).as("5,760.00 + 225.00").isEqualTo(sek("5985.00"));
    assertThat(drafted.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(drafted.decision().authority().mandate()).isEqualTo(mandate().ref());
    assertThat(drafted.offer().lines().getFirst().line().trace())
        .filteredOn(Candidate::winner)
        .extracting(Candidate::column)
        .containsExactly("B");
    var sent = quotation.one(QuotationSent.class, SEND, "kam");
    assertThat(sent.to()).isEqualTo("per-7f-buyer-1");
    assertThat(sent.on()).isEqualTo(LATER);
    assertThat(sent.value()).isEqualTo(sek("5985.00"));
  }

  @Test
  void beyondTheBandTheHeadDecidesBeforeItIsSent() {
    var escalated = escalated(offer(paint(1, "120", "7"), brushes(2, "15", "0", null)));
    assertThat(escalated.escalation().line()).isEqualTo(1);
    assertThat(escalated.escalation().effective()).isEqualTo(Percentage.of("7"));
    assertThat(escalated.escalation().needs()).isEqualTo("head");
    assertThat(broken(escalated.decision())).containsExactly("discount-stays-within-mandate");
    quotation.refuses(WrongState.class, SEND, "kam");
    var own = quotation.then(new ApproveQuotation(ID, 1), by("emp-kam", "head"));
    assertThat(((QuotationRequestRefused) own.getFirst()).rule())
        .isEqualTo("escalation-is-decided-by-another");
    quotation.refuses(WrongState.class, new ApproveQuotation(ID, 2), "head");
    var granted = quotation.one(QuotationGranted.class, new ApproveQuotation(ID, 1), "head");
    assertThat(granted.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(granted.by()).isEqualTo("emp-head");
    quotation.refuses(Unknown.class, new ApproveQuotation(ID, 1), "head");
    quotation.one(QuotationSent.class, SEND, "kam");
  }

  @Test
  void whatWasRefusedIsNotSentUntilAnotherVersionIs() {
    escalated(offer(paint(1, "120", "7")));
    var refused = quotation.one(QuotationRefused.class, new RefuseQuotation(ID, 1), "head");
    assertThat(refused.decision().outcome()).isEqualTo(Outcome.REFUSED);
    quotation.refuses(WrongState.class, SEND, "kam");
    var second = new ReviseQuotation(ID, offer(paint(1, "120", "5")));
    var revised = quotation.one(QuotationRevised.class, second, "kam");
    assertThat(revised.offer().version()).isEqualTo(2);
    quotation.refuses(WrongState.class, SEND, "kam");
    quotation.one(QuotationSent.class, new SendQuotation(ID, 2, LATER, "per-7f-buyer-1"), "kam");
  }

  @Test
  void whateverElseTheOrderWouldBeJudgedByEscalatesTheQuotation() {
    var wide =
        new Mandate(
            "man-00-1", 1, "emp-kam", List.of("A"), Percentage.of("50"), sek("500.00"), DAY, null);
    var terms = new QuotedTerms(45, null, null);
    var escalated = escalated(offer(terms, wide, paint(1, "120", "20")));
    assertThat(broken(escalated.decision()))
        .containsExactly(
            "margin-stays-above-floor",
            "column-within-mandate",
            "order-value-stays-within-mandate",
            "payment-days-stay-within-contract");
    assertThat(escalated.escalation().line()).isEqualTo(Escalation.WHOLE_ORDER);
  }

  @Test
  void withoutAMandateNothingIsWithinIt() {
    var escalated = escalated(offer(QuotedTerms.NONE, null, paint(1, "1", "0")));
    assertThat(broken(escalated.decision())).contains("discount-stays-within-mandate");
  }

  @Test
  void anAlternativeBeyondTheBandIsJudgedToo() {
    var escalated = escalated(offer(brushes(1, "15", "0", null), brushes(2, "30", "6", 1)));
    assertThat(escalated.escalation().line()).isEqualTo(2);
    assertThat(escalated.value()).isEqualTo(sek("225.00"));
  }

  @Test
  void whatIsNoOfferIsNotTaken() {
    refuses("quotation-has-lines", offer(brushes(1, "1", "0", 2)));
    refuses("discount-is-a-share", offer(paint(1, "1", "101")));
    refuses("discount-is-a-share", offer(paint(1, "1", "-1")));
    refuses("quantities-are-positive", offer(paint(1, "0", "0")));
    refuses("alternative-has-a-line", offer(paint(1, "1", "0"), brushes(2, "1", "0", 7)));
    refuses(
        "alternative-has-a-line",
        offer(paint(1, "1", "0"), brushes(2, "1", "0", 1), brushes(3, "1", "0", 2)));
    refuses("validity-has-days", offer(DAY, DAY, QuotedTerms.NONE, mandate(), paint(1, "1", "0")));
    refuses(
        "payment-days-are-not-negative",
        offer(new QuotedTerms(-1, null, null), mandate(), paint(1, "1", "0")));
  }

  @Test
  void anOfferHoldsUpToNotIncludingTheDayUntilWhichItIsValid() {
    quotation.one(QuotationDrafted.class, draft(offer(paint(1, "120", "4"))), "kam");
    var late = new SendQuotation(ID, 1, UNTIL, "per-7f-buyer-1");
    assertThat(refused(late)).isEqualTo("quotation-is-valid");
    quotation.one(QuotationSent.class, SEND, "kam");
    assertThat(refused(accept(1, UNTIL))).isEqualTo("quotation-is-valid");
    assertThat(refused(accept(1, DAY.minusDays(1)))).isEqualTo("quotation-is-valid");
    quotation.one(QuotationAccepted.class, accept(1, UNTIL.minusDays(1)), "kam");
  }

  @Test
  void whatIsAcceptedKeepsItsPricesAndItsDiscount() {
    sent(whole());
    var taken = accept(1, LATER, litres("60"), pieces(3, "30"));
    var accepted = quotation.one(QuotationAccepted.class, taken, "kam");
    assertThat(accepted.taken().amounts()).containsExactly(sek("2880.00"), sek("436.50"));
    assertThat(accepted.whole()).isFalse();
    assertThat(accepted.offer().version()).isEqualTo(1);
    assertThat(accepted.decision().outcome()).isEqualTo(Outcome.GRANTED);
    quotation.refuses(WrongState.class, taken, "kam");
    quotation.refuses(WrongState.class, new ReviseQuotation(ID, whole()), "kam");
  }

  @Test
  void allOfItIsTakenWithOneOfTheAlternatives() {
    sent(whole());
    var taken = accept(1, LATER, litres("120"), pieces(3, "30"));
    assertThat(quotation.one(QuotationAccepted.class, taken, "kam").whole()).isTrue();
  }

  @Test
  void ofAlternativesExactlyOneIsChosen() {
    sent(whole());
    assertThat(refused(accept(1, LATER))).isEqualTo("one-alternative-is-chosen");
    assertThat(refused(accept(1, LATER, litres("120")))).isEqualTo("one-alternative-is-chosen");
    assertThat(refused(accept(1, LATER, pieces(2, "15"), pieces(3, "30"))))
        .isEqualTo("one-alternative-is-chosen");
    var none = accept(1, LATER, litres("120"), pieces(2, "0"));
    var accepted = quotation.one(QuotationAccepted.class, none, "kam");
    assertThat(accepted.taken().lines()).hasSize(1);
    assertThat(accepted.whole()).isFalse();
  }

  @Test
  void nothingIsTakenThatWasNotOffered() {
    sent(offer(paint(1, "120", "4"), brushes(2, "15", "0", null)));
    for (var wrong :
        List.of(
            accept(1, LATER, litres("120.5")),
            accept(1, LATER, litres("-1")),
            accept(1, LATER, litres("0")),
            accept(1, LATER, pieces(1, "1")),
            accept(1, LATER, pieces(7, "1")),
            accept(1, LATER, litres("1"), litres("1")))) {
      assertThat(refused(wrong)).isEqualTo("taken-lines-are-offered");
    }
    quotation.refuses(WrongState.class, accept(2, LATER), "kam");
    assertThat(quotation.one(QuotationAccepted.class, accept(1, LATER), "kam").whole()).isTrue();
  }

  @Test
  void theOrderThatFollowsIsWhatWasPromised() {
    sent(offer(new QuotedTerms(14, "DAP", null), mandate(), paint(1, "120", "4")));
    var accepted = quotation.one(QuotationAccepted.class, accept(1, LATER, litres("60")), "kam");
    var order = WhenQuotationAcceptedThenTakeOrder.command(accepted).captured();
    assertThat(order.source().promisedBy()).isEqualTo(ID + ":1");
    assertThat(order.number()).isEqualTo("4711");
    assertThat(order.orderedOn()).isEqualTo(LATER);
    assertThat(order.buyer().paymentDays()).isEqualTo(14);
    assertThat(order.lines().withoutVat()).isEqualTo(sek("2880.00"));
    assertThat(order.lines().lines().getFirst().listPrice()).isEqualTo(sek("50.00"));
    assertThat(order.lines().lines().getFirst().discount()).isEqualTo(Percentage.of("4"));
  }

  @Test
  void whatHasExpiredIsRenewedByAnotherVersionOnly() {
    sent(offer(paint(1, "120", "4")));
    assertThat(quotation.then(new ExpireQuotation(ID, 1, UNTIL.minusDays(1)), "automation"))
        .isEmpty();
    assertThat(quotation.then(new ExpireQuotation(ID, 2, UNTIL), "automation")).isEmpty();
    quotation.one(QuotationExpired.class, new ExpireQuotation(ID, 1, UNTIL), "automation");
    assertThat(quotation.then(new ExpireQuotation(ID, 1, UNTIL), "automation")).isEmpty();
    assertThat(refused(accept(1, LATER))).isEqualTo("quotation-has-not-expired");
    var march = LocalDate.of(2010, 3, 1);
    var renewed =
        offer(march, march.plusDays(30), QuotedTerms.NONE, mandate(), paint(1, "120", "4"));
    quotation.one(QuotationRevised.class, new ReviseQuotation(ID, renewed), "kam");
    quotation.one(QuotationSent.class, new SendQuotation(ID, 2, march, "per-7f-buyer-1"), "kam");
    quotation.one(QuotationAccepted.class, accept(2, march.plusDays(1)), "kam");
  }

  @Test
  void itIsLostForAReasonOrTakenBackAndThatIsTheEnd() {
    sent(whole());
    var lose = new LoseQuotation(ID, LATER, LostReason.PRICE, "Three percent dearer.");
    var lost = quotation.one(QuotationLost.class, lose, "kam");
    assertThat(lost.value()).isEqualTo(sek("5985.00"));
    assertThat(lost.why()).isEqualTo(LostReason.PRICE);
    quotation.refuses(WrongState.class, lose, "kam");
    quotation.refuses(WrongState.class, new WithdrawQuotation(ID, LATER), "kam");
    quotation.refuses(WrongState.class, accept(1, LATER), "kam");

    var other = new Life<>(Quotation.class);
    other.then(draft(whole()), "kam");
    other.refuses(WrongState.class, accept(1, LATER), "kam");
    other.one(QuotationWithdrawn.class, new WithdrawQuotation(ID, LATER), "kam");
    other.refuses(WrongState.class, new ReviseQuotation(ID, whole()), "kam");
  }

  @Test
  void whatIsExpectedOfItIsSaidAnew() {
    quotation.then(draft(whole()), "kam");
    var outlook = new Outlook("opp-7f-1", "Nine shops", Percentage.of("80"), LATER);
    quotation.one(OutlookRestated.class, new RestateOutlook(ID, outlook), "kam");
    var sure = new Outlook(null, "Nine shops", Percentage.of("101"), LATER);
    quotation.refuses(RuleBroken.class, new RestateOutlook(ID, sure), "kam");
    new Life<>(Quotation.class)
        .refuses(RuleBroken.class, new DraftQuotation(ID, "Q", "SEK", sure, whole()), "kam");
    quotation.then(new WithdrawQuotation(ID, LATER), "kam");
    quotation.refuses(WrongState.class, new RestateOutlook(ID, outlook), "kam");
  }

  @Test
  void oldVersionsCountForNothing() {
    sent(offer(paint(1, "120", "4")));
    quotation.then(new ReviseQuotation(ID, offer(paint(1, "120", "5"))), "kam");
    quotation.refuses(WrongState.class, accept(1, LATER), "kam");
    quotation.refuses(WrongState.class, accept(2, LATER), "kam");
  }

  private QuotationEscalated escalated(Offer offer) {
    var happened = quotation.then(draft(offer), "kam");
    assertThat(happened).hasSize(2);
    var drafted = (QuotationDrafted) happened.getFirst();
    assertThat(drafted.decision().outcome()).isEqualTo(Outcome.ESCALATED);
    return (QuotationEscalated) happened.getLast();
  }

  private void sent(Offer offer) {
    quotation.one(QuotationDrafted.class, draft(offer), "kam");
    quotation.one(QuotationSent.class, SEND, "kam");
  }

  private String refused(Object command) {
    return quotation.one(QuotationRequestRefused.class, command, "kam").rule();
  }

  private void refuses(String rule, Offer offer) {
    assertThat(catchThrowableOfType(RuleBroken.class, () -> offer.priced(1, "SEK")).rule())
        .isEqualTo(rule);
    quotation.refuses(RuleBroken.class, draft(offer), "kam");
  }

  private static List<String> broken(Decision decision) {
    return decision.rules().stream()
        .filter(Predicate.not(RuleResult::passed))
        .map(RuleResult::rule)
        .toList();
  }
}
