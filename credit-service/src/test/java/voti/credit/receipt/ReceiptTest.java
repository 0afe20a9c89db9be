package voti.credit.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.creditaccount.Allocation;
import voti.credit.matching.Proposal;
import voti.kit.json.Wire;
import voti.kit.testing.Decisions;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class ReceiptTest {

  private static final String HERE = "rec-7f-0192f3a0-0052-7000-8000-000000000001";
  private static final String NOWHERE = "rec-00-0192f3a0-0052-7000-8000-000000000001";
  private static final String STRANGER = "acc-3c-0192f3a0-0001-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-03-10");
  private static final Cash CASH =
      new Cash("EE1", "R", Samples.sek("100.00"), DAY, DAY, List.of("2010000001"), "payer");

  private static AggregateTestFixture<Receipt> fixture() {
    return Decisions.fixture(Receipt.class);
  }

  static Allocation allocation(String item, String cash) {
    var none = Samples.sek("0");
    return new Allocation(item, Samples.sek(cash), none, none, none);
  }

  private static Proposal proposal(String left, Allocation... allocations) {
    return new Proposal(Samples.ACCOUNT, List.of(allocations), Samples.sek(left), 90, List.of());
  }

  private static ReceiptEvent.ReceiptUnmatched unmatched() {
    return new ReceiptEvent.ReceiptUnmatched(
        NOWHERE, "EE1", "R", CASH.amount(), DAY, DAY, "no idea", CASH.names(), "payer");
  }

  private static ReceiptEvent.ReceiptMatched matched(String receipt, Allocation... allocations) {
    return new ReceiptEvent.ReceiptMatched(
        receipt,
        Samples.ACCOUNT,
        allocations[0].item(),
        "EE1",
        "R",
        CASH.amount(),
        DAY,
        DAY,
        "named",
        List.of(allocations),
        null,
        CASH.names(),
        "payer");
  }

  private static ReceiptEvent.MatchMade made(
      String receipt, boolean assigned, String left, Allocation... allocations) {
    return new ReceiptEvent.MatchMade(
        receipt,
        Samples.ACCOUNT,
        assigned,
        List.of(allocations),
        null,
        null,
        CASH.amount(),
        Samples.sek(left),
        DAY,
        DAY,
        "by hand");
  }

  private static ReceiptEvent.MatchTakenBack takenBack(
      String receipt, boolean unassigned, String left, Allocation... allocations) {
    return new ReceiptEvent.MatchTakenBack(
        receipt,
        Samples.ACCOUNT,
        unassigned,
        List.of(allocations),
        CASH.amount(),
        Samples.sek(left),
        DAY,
        DAY,
        "wrong");
  }

  private static ReceiptCommand.MatchReceipt match(String receipt, Allocation... allocations) {
    return new ReceiptCommand.MatchReceipt(
        receipt, Samples.ACCOUNT, List.of(allocations), null, "by hand");
  }

  @Test
  void whatIsSureIsMatchedAndWhatIsNotIsProposed() {
    var sure = proposal("0", allocation("inv-1", "100.00"));
    fixture()
        .givenNoPriorActivity()
        .when(new ReceiptCommand.RecordReceipt(HERE, CASH, sure, List.of(sure), "named"))
        .expectEvents(matched(HERE, allocation("inv-1", "100.00")));
    fixture()
        .givenNoPriorActivity()
        .when(new ReceiptCommand.RecordReceipt(NOWHERE, CASH, null, List.of(sure), "no idea"))
        .expectEvents(
            unmatched(), new ReceiptEvent.MatchProposed(NOWHERE, null, List.of(sure), "no idea"));
  }

  @Test
  void whatWasPaidTooMuchIsKeptAsThat() {
    var over = proposal("30.00", allocation("inv-1", "70.00"));
    fixture()
        .givenNoPriorActivity()
        .when(new ReceiptCommand.RecordReceipt(HERE, CASH, over, List.of(over), "named"))
        .expectSuccessfulHandlerExecution()
        .expectState(receipt -> assertThat(receipt).isNotNull());
    fixture()
        .given(matched(HERE, allocation("inv-1", "70.00")))
        .when(new ReceiptCommand.RecordReceipt(HERE, CASH, over, List.of(over), "again"))
        .expectNoEvents();
  }

  @Test
  void aMatchGivesCashWithoutAnOwnerToTheDebtor() {
    fixture()
        .given(unmatched())
        .when(match(NOWHERE, allocation("inv-1", "60.00")))
        .expectEvents(made(NOWHERE, true, "40.00", allocation("inv-1", "60.00")));
    fixture()
        .given(unmatched(), made(NOWHERE, true, "40.00", allocation("inv-1", "60.00")))
        .when(match(NOWHERE, allocation("inv-2", "40.00")))
        .expectEvents(made(NOWHERE, false, "0.00", allocation("inv-2", "40.00")));
  }

  @Test
  void theMirrorTakesTheOwnerAwayAgainWithTheLastMatchOnly() {
    var first = allocation("inv-1", "60.00");
    var second = allocation("inv-2", "40.00");
    fixture()
        .given(unmatched(), made(NOWHERE, true, "0.00", first, second))
        .when(new ReceiptCommand.UnmatchReceipt(NOWHERE, List.of("inv-1"), "wrong"))
        .expectEvents(takenBack(NOWHERE, false, "60.00", first));
    fixture()
        .given(unmatched(), made(NOWHERE, true, "0.00", first, second))
        .when(new ReceiptCommand.UnmatchReceipt(NOWHERE, List.of(), "wrong"))
        .expectEvents(takenBack(NOWHERE, true, "100.00", first, second));
    fixture()
        .given(matched(HERE, first))
        .when(new ReceiptCommand.UnmatchReceipt(HERE, List.of(), "wrong"))
        .expectEvents(takenBack(HERE, false, "100.00", first));
    fixture()
        .given(
            unmatched(),
            made(NOWHERE, true, "40.00", first),
            takenBack(NOWHERE, true, "100.00", first))
        .when(new ReceiptCommand.MatchReceipt(NOWHERE, STRANGER, List.of(first), null, "by hand"))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void itTakesNoMoreThanIsLeftAndOfOneDebtorOnly() {
    broken(match(NOWHERE, allocation("inv-1", "100.01")), "allocations-fit-the-cash");
    broken(match(NOWHERE, allocation("inv-1", "0.00")), "allocations-fit-the-cash");
    broken(
        match(NOWHERE, allocation("inv-1", "1.00"), allocation("inv-1", "1.00")),
        "allocations-fit-the-cash");
    var none = Samples.sek("0");
    broken(
        match(NOWHERE, new Allocation("inv-1", Samples.sek("1"), none, Samples.sek("-1"), none)),
        "allocations-fit-the-cash");
    broken(
        new ReceiptCommand.MatchReceipt(NOWHERE, Samples.ACCOUNT, List.of(), "party", "x"),
        "earmark-is-known");
    broken(
        new ReceiptCommand.MatchReceipt(
            NOWHERE, Samples.ACCOUNT, List.of(allocation("inv-1", "100.00")), "refund", "x"),
        "earmark-keeps-something");
    fixture()
        .given(matched(HERE, allocation("inv-1", "60.00")))
        .when(new ReceiptCommand.MatchReceipt(HERE, STRANGER, List.of(), null, "x"))
        .expectException(Matching.rule("receipt-has-one-debtor"));
    fixture()
        .given(matched(HERE, allocation("inv-1", "60.00")))
        .when(new ReceiptCommand.MatchReceipt(HERE, Samples.ACCOUNT, List.of(), null, "x"))
        .expectException(Matching.rule("match-does-something"));
  }

  @Test
  void aCreditNoteMakesTheRestOfAMatchSoMuchMore() {
    var invoice = allocation("inv-1", "120.00");
    var note = allocation("itm-2", "-20.00");
    fixture()
        .given(unmatched())
        .when(match(NOWHERE, invoice, note))
        .expectEvents(made(NOWHERE, true, "0.00", note, invoice));
    broken(match(NOWHERE, allocation("inv-1", "120.01"), note), "allocations-fit-the-cash");
    broken(match(NOWHERE, note), "credit-notes-stay-within-the-match");
    var given = Samples.sek("1.00");
    var none = Samples.sek("0");
    broken(
        match(NOWHERE, invoice, new Allocation("itm-2", Samples.sek("-20"), given, none, none)),
        "allocations-fit-the-cash");
    fixture()
        .given(unmatched(), made(NOWHERE, true, "0.00", note, invoice))
        .when(new ReceiptCommand.UnmatchReceipt(NOWHERE, List.of("itm-2"), "wrong"))
        .expectException(Matching.rule("unmatch-leaves-nothing-below-zero"));
    fixture()
        .given(unmatched(), made(NOWHERE, true, "0.00", note, invoice))
        .when(new ReceiptCommand.UnmatchReceipt(NOWHERE, List.of("inv-1"), "wrong"))
        .expectEvents(takenBack(NOWHERE, false, "120.00", invoice));
  }

  private void broken(ReceiptCommand command, String rule) {
    fixture().given(unmatched()).when(command).expectException(Matching.rule(rule));
  }

  @Test
  void takingBackNeedsAReasonAndSomethingMatched() {
    fixture()
        .given(unmatched())
        .when(new ReceiptCommand.UnmatchReceipt(NOWHERE, List.of(), "wrong"))
        .expectException(WrongState.class);
    fixture()
        .given(matched(HERE, allocation("inv-1", "60.00")))
        .when(new ReceiptCommand.UnmatchReceipt(HERE, List.of(), " "))
        .expectException(Matching.rule("unmatch-has-a-reason"));
    fixture()
        .given(matched(HERE, allocation("inv-1", "60.00")))
        .when(new ReceiptCommand.UnmatchReceipt(HERE, List.of("inv-2"), "wrong"))
        .expectException(Matching.rule("unmatch-names-what-is-matched"));
  }

  @Test
  void aReturnTakesTheMatchesBackFirstAndHappensOnce() {
    var giveBack = new ReceiptCommand.ReturnReceipt(HERE, "R2", CASH.amount(), DAY, DAY, "wrong");
    var returned =
        new ReceiptEvent.CashReturned(
            HERE, Samples.ACCOUNT, "R2", CASH.amount(), DAY, DAY, "wrong");
    fixture()
        .given(matched(HERE, allocation("inv-1", "60.00")))
        .when(giveBack)
        .expectEvents(takenBack(HERE, false, "100.00", allocation("inv-1", "60.00")), returned);
    fixture()
        .given(matched(HERE, allocation("inv-1", "60.00")), returned)
        .when(giveBack)
        .expectNoEvents();
    fixture()
        .given(matched(HERE, allocation("inv-1", "60.00")))
        .when(new ReceiptCommand.ReturnReceipt(HERE, "R2", Samples.sek("1"), DAY, DAY, "x"))
        .expectException(Matching.rule("return-is-whole"));
    fixture()
        .given(matched(HERE, allocation("inv-1", "60.00")), returned)
        .when(match(HERE, allocation("inv-1", "1.00")))
        .expectException(WrongState.class);
  }

  @Test
  void onlyWhatIsMatchedToNothingIsSplitIntoItsWhole() {
    var parts =
        List.of(
            new ReceiptPart(Samples.sek("30.00"), List.of(), null),
            new ReceiptPart(Samples.sek("70.00"), List.of(), null));
    fixture()
        .given(unmatched())
        .when(new ReceiptCommand.SplitReceipt(NOWHERE, parts, "two"))
        .expectEvents(new ReceiptEvent.ReceiptSplit(NOWHERE, null, CASH, parts, "two"));
    fixture()
        .given(unmatched())
        .when(new ReceiptCommand.SplitReceipt(NOWHERE, parts.subList(0, 1), "two"))
        .expectException(Matching.rule("parts-are-the-whole"));
    fixture()
        .given(matched(HERE, allocation("inv-1", "60.00")))
        .when(new ReceiptCommand.SplitReceipt(HERE, parts, "two"))
        .expectException(WrongState.class);
  }

  @Test
  void aRefusalPutsTheReceiptBackWhereItWas() {
    var one = allocation("inv-1", "60.00");
    var no =
        new ReceiptCommand.NoteRefusal(HERE, Samples.ACCOUNT, "match", one, "rule", "It is paid.");
    var refused = refused("match", one, "100.00");
    fixture().given(matched(HERE, one)).when(no).expectEvents(refused);
    fixture()
        .given(matched(HERE, one), refused)
        .when(match(HERE, allocation("inv-2", "100.00")))
        .expectSuccessfulHandlerExecution();
    fixture()
        .given(matched(HERE, one), takenBack(HERE, false, "100.00", one))
        .when(new ReceiptCommand.NoteRefusal(HERE, Samples.ACCOUNT, "unmatch", one, "rule", "No."))
        .expectEvents(refusedBecause("unmatch", one, "40.00", "No."));
  }

  @Test
  void aMatchThatWasTakenBackBeforeItWasRefusedStaysTakenBack() {
    var one = allocation("inv-1", "60.00");
    fixture()
        .given(matched(HERE, one), takenBack(HERE, false, "100.00", one))
        .when(
            new ReceiptCommand.NoteRefusal(
                HERE, Samples.ACCOUNT, "match", one, "rule", "It is paid."))
        .expectEvents(refused("match", one, "100.00"));
  }

  @Test
  void aDebtorsAccountThatRefusesTheCashIsNotItsOwner() {
    var one = allocation("inv-1", "60.00");
    fixture()
        .given(unmatched(), made(NOWHERE, true, "40.00", one))
        .when(
            new ReceiptCommand.NoteRefusal(
                NOWHERE, Samples.ACCOUNT, "book", null, "rule", "It is paid."))
        .expectEvents(
            new ReceiptEvent.BookingRefused(
                NOWHERE,
                Samples.ACCOUNT,
                "book",
                null,
                Samples.sek("100.00"),
                "rule",
                "It is paid."));
  }

  private static ReceiptEvent.BookingRefused refused(String asked, Allocation one, String left) {
    return refusedBecause(asked, one, left, "It is paid.");
  }

  private static ReceiptEvent.BookingRefused refusedBecause(
      String asked, Allocation one, String left, String why) {
    return new ReceiptEvent.BookingRefused(
        HERE, Samples.ACCOUNT, asked, one, Samples.sek(left), "rule", why);
  }

  @Test
  void whatWasWrittenBeforeThereWereAllocationsIsStillRead() {
    var old =
        """
        {"receipt": "%s", "account": "%s", "invoice": "inv-1", "bankAccount": "EE1",
         "reference": "R", "amount": {"amount": "100.00", "currency": "SEK"},
         "booked": "2010-03-10", "valued": "2010-03-10", "matchedBy": "number"}
        """
            .formatted(HERE, Samples.ACCOUNT);
    var event = Wire.mapper().readValue(old, ReceiptEvent.ReceiptMatched.class);
    assertThat(Cash.paid(event)).containsExactly(allocation("inv-1", "100.00"));
    assertThat(Cash.of(event).names()).isEmpty();
    fixture()
        .given(event)
        .when(new ReceiptCommand.UnmatchReceipt(HERE, List.of(), "wrong"))
        .expectEvents(takenBack(HERE, false, "100.00", allocation("inv-1", "100.00")));
  }

  private static final class Matching {
    static org.hamcrest.Matcher<Object> rule(String rule) {
      return new org.hamcrest.CustomMatcher<>(rule) {
        @Override
        public boolean matches(Object thrown) {
          return thrown instanceof RuleBroken broken && broken.rule().equals(rule);
        }
      };
    }
  }
}
