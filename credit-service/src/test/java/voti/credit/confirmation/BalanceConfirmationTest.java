package voti.credit.confirmation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.confirmation.BalanceConfirmationEvent.BalanceConfirmed;
import voti.credit.confirmation.BalanceConfirmationEvent.BalanceContested;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationKept;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationRefused;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationReminded;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationSent;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationTaken;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationUnanswered;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationWritten;
import voti.credit.confirmation.BalanceConfirmationEvent.ContestOwnerReminded;
import voti.credit.confirmation.BalanceConfirmationEvent.ContestResolved;
import voti.kit.testing.Decisions;
import voti.values.Money;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class BalanceConfirmationTest {

  private static final LocalDate DAY = LocalDate.parse("2009-12-31");
  private static final LocalDate ON = LocalDate.parse("2010-01-05");
  private static final LocalDate BY = LocalDate.parse("2010-01-31");
  private static final String ACCOUNT = Samples.ACCOUNT;
  private static final String ID = BalanceConfirmations.of(ACCOUNT, DAY);
  private static final String WHO = "per-7f-1";
  private static final ConfirmationText TEXT = new ConfirmationText("s", "o", "c");
  private static final List<StatedBalance> BALANCES =
      List.of(
          StatedBalance.of(
              List.of(new StatedItem("inv-7f-1", "invoice", "2009-7", DAY, DAY, sek("5731.29"))),
              sek("100.00")));

  private final AggregateTestFixture<BalanceConfirmation> fixture =
      Decisions.fixture(BalanceConfirmation.class);

  private static Money sek(String amount) {
    return Samples.sek(amount);
  }

  private static BalanceConfirmationCommand.WriteConfirmation write(String round) {
    return new BalanceConfirmationCommand.WriteConfirmation(
        ID, round, ACCOUNT, DAY, ON, BY, BALANCES, "en", TEXT);
  }

  private static ConfirmationWritten written() {
    return new ConfirmationWritten(ID, "bcr-1", ACCOUNT, DAY, ON, BY, BALANCES, "en", TEXT);
  }

  private static ConfirmationTaken taken() {
    return new ConfirmationTaken(ID, ACCOUNT, DAY);
  }

  private static ConfirmationSent sent() {
    return new ConfirmationSent(ID, ACCOUNT, DAY, "email", "<m>");
  }

  private static BalanceConfirmationCommand.ContestBalance contest(String claimed) {
    return new BalanceConfirmationCommand.ContestBalance(
        ID, ON, WHO, List.of(sek(claimed)), List.of(), "emp-00-9", BY);
  }

  private static BalanceContested contested() {
    return new BalanceContested(
        ID,
        ACCOUNT,
        DAY,
        ON,
        WHO,
        List.of(new Claim(sek("5631.29"), sek("5600.00"), sek("-31.29"))),
        List.of(),
        "emp-00-9",
        BY);
  }

  private AggregateTestFixture<BalanceConfirmation> again() {
    return Decisions.fixture(BalanceConfirmation.class);
  }

  @Test
  void whoLooksIntoAContestIsRemindedOnceWhenTheDayIsOver() {
    var late = BY.plusDays(1);
    var reminded = new ContestOwnerReminded(ID, ACCOUNT, DAY, "emp-00-9", BY, late);
    fixture
        .given(written(), taken(), sent(), contested())
        .when(new BalanceConfirmationCommand.RemindContestOwner(ID, BY))
        .expectNoEvents();
    again()
        .given(written(), taken(), sent(), contested())
        .when(new BalanceConfirmationCommand.RemindContestOwner(ID, late))
        .expectEvents(reminded);
    again()
        .given(written(), taken(), sent(), contested(), reminded)
        .when(new BalanceConfirmationCommand.RemindContestOwner(ID, late.plusDays(1)))
        .expectNoEvents();
    again()
        .given(written(), taken(), sent())
        .when(new BalanceConfirmationCommand.RemindContestOwner(ID, late))
        .expectNoEvents();
  }

  @Test
  void aLetterIsWrittenOnceForAccountAndDay() {
    fixture
        .givenNoPriorActivity()
        .when(write("bcr-1"), Decisions.by("controller"))
        .expectEvents(written());
    again().given(written()).when(write("bcr-1"), Decisions.by("controller")).expectNoEvents();
    again()
        .given(written(), taken(), sent())
        .when(write("bcr-2"), Decisions.by("controller"))
        .expectEvents(
            new ConfirmationRefused(
                ID,
                ACCOUNT,
                DAY,
                "write",
                "bcr-2",
                "one-letter-for-account-and-day",
                "The balance of 2009-12-31 was asked about in another round."));
  }

  @Test
  void itIsHandedOverOnceForEachTimeItIsAskedTo() {
    var take = new BalanceConfirmationCommand.TakeConfirmation(ID);
    fixture.given(written()).when(take, Decisions.by("automation")).expectEvents(taken());
    again().given(written(), taken()).when(take, Decisions.by("automation")).expectNoEvents();
    var reminded = new ConfirmationReminded(ID, ACCOUNT, DAY, ON, BY.plusDays(9), 1);
    again()
        .given(written(), taken(), sent())
        .when(
            new BalanceConfirmationCommand.RemindConfirmation(ID, ON, BY.plusDays(9)),
            Decisions.by("automation"))
        .expectEvents(reminded);
    again()
        .given(written(), taken(), sent(), reminded)
        .when(take, Decisions.by("automation"))
        .expectEvents(taken());
  }

  @Test
  void whatIsKeptCanBePostedOnPaper() {
    fixture
        .given(written(), new ConfirmationKept(ID, ACCOUNT, DAY, "no-address"))
        .when(
            new BalanceConfirmationCommand.RecordConfirmationSent(ID, "paper", ""),
            Decisions.by("support"))
        .expectEvents(new ConfirmationSent(ID, ACCOUNT, DAY, "paper", ""));
    again()
        .given(written())
        .when(
            new BalanceConfirmationCommand.RecordConfirmationSent(ID, "paper", ""),
            Decisions.by("support"))
        .expectException(WrongState.class);
  }

  @Test
  void anAgreementKeepsTheFiguresOfTheLetterAndIsOnce() {
    var agree = new BalanceConfirmationCommand.ConfirmBalance(ID, ON, WHO, "phone");
    var agreed = new BalanceConfirmed(ID, ACCOUNT, DAY, ON, WHO, "phone", BALANCES);
    fixture.given(written(), taken(), sent()).when(agree, Decisions.by("kam")).expectEvents(agreed);
    again()
        .given(written(), agreed)
        .when(agree, Decisions.by("kam"))
        .expectException(WrongState.class);
  }

  @Test
  void aContestSaysTheDifferenceAndOursIsNone() {
    fixture
        .given(written(), taken(), sent())
        .when(contest("5600.00"), Decisions.by("kam"))
        .expectEvents(contested());
    again()
        .given(written(), taken(), sent())
        .when(contest("5631.29"), Decisions.by("kam"))
        .expectEvents(
            new ConfirmationRefused(
                ID,
                ACCOUNT,
                DAY,
                "contest",
                null,
                "contested-figure-differs",
                "The debtor's figure is ours; record it as confirmed."));
  }

  @Test
  void aContestIsResolvedForAReasonOrGoesOnAsANamedDispute() {
    var stands = new BalanceConfirmationCommand.ResolveContest(ID, ON, "ours-stands", null);
    fixture
        .given(written(), contested())
        .when(stands, Decisions.by(People.controller("Paid in January")))
        .expectEvents(
            new ContestResolved(
                ID,
                ACCOUNT,
                DAY,
                ON,
                "ours-stands",
                null,
                contested().claims(),
                "Paid in January"));
    again()
        .given(written(), contested())
        .when(stands, Decisions.by("controller"))
        .expectException(RuleBroken.class);
    again()
        .given(written(), contested())
        .when(
            new BalanceConfirmationCommand.ResolveContest(ID, ON, "disputed", null),
            Decisions.by(People.controller("Goods broken")))
        .expectEvents(
            new ConfirmationRefused(
                ID,
                ACCOUNT,
                DAY,
                "resolve",
                null,
                "outcome-says-its-dispute",
                "Name the dispute in which it goes on."));
    again()
        .given(written())
        .when(stands, Decisions.by(People.controller("Paid")))
        .expectException(WrongState.class);
  }

  @Test
  void nobodyAnswersAndThatIsSaidOnce() {
    var close = new BalanceConfirmationCommand.CloseUnanswered(ID, ON);
    var closed = new ConfirmationUnanswered(ID, ACCOUNT, DAY, ON, "Asked twice");
    fixture
        .given(written(), taken(), sent())
        .when(close, Decisions.by(People.controller("Asked twice")))
        .expectEvents(closed);
    again()
        .given(written(), closed)
        .when(close, Decisions.by(People.controller("Asked twice")))
        .expectException(WrongState.class);
  }

  @Test
  void whatDoesNotAddUpIsNoBalanceAndAnUnknownReasonIsNone() {
    assertThatThrownBy(() -> new StatedBalance(List.of(), sek("1.00"), sek("1.00")))
        .hasMessageContaining("balance");
    assertThatThrownBy(() -> new ContestedItem(null, "7", null, "dislike"))
        .hasMessageContaining("reason is one of");
  }
}
