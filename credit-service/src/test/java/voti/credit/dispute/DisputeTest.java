package voti.credit.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.dispute.DisputeCommand.AcceptDispute;
import voti.credit.dispute.DisputeCommand.AssignDispute;
import voti.credit.dispute.DisputeCommand.LapseDispute;
import voti.credit.dispute.DisputeCommand.OpenDispute;
import voti.credit.dispute.DisputeCommand.RejectDispute;
import voti.credit.dispute.DisputeCommand.RemindDisputeOwner;
import voti.credit.dispute.DisputeCommand.SettleDispute;
import voti.credit.dispute.DisputeCommand.WithdrawDispute;
import voti.credit.dispute.DisputeEvent.DisputeAccepted;
import voti.credit.dispute.DisputeEvent.DisputeAssigned;
import voti.credit.dispute.DisputeEvent.DisputeLapsed;
import voti.credit.dispute.DisputeEvent.DisputeOpened;
import voti.credit.dispute.DisputeEvent.DisputeOwnerReminded;
import voti.credit.dispute.DisputeEvent.DisputeSettled;
import voti.credit.dispute.DisputeEvent.DisputeWithdrawn;
import voti.kit.testing.Decisions;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class DisputeTest {

  private static final String ID = "dsp-7f-0192f3a0-0060-7000-8000-000000000001";
  private static final String ITEM = "inv-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-03-20");
  private static final DisputeOpened OPENED =
      new DisputeOpened(
          ID,
          Samples.ACCOUNT,
          ITEM,
          "2010-000001",
          Samples.sek("731.29"),
          "price",
          "emp-heli",
          DAY.plusDays(14),
          DAY);

  private AggregateTestFixture<Dispute> fixture;

  @BeforeEach
  void fixture() {
    fixture = Decisions.fixture(Dispute.class);
  }

  private static OpenDispute open(String amount, String reason, String owner, int days) {
    return new OpenDispute(
        ID,
        Samples.ACCOUNT,
        ITEM,
        "2010-000001",
        Samples.sek(amount),
        Samples.sek("5731.29"),
        reason,
        owner,
        DAY.plusDays(days),
        DAY);
  }

  @Test
  void aPartOfAnInvoiceIsContestedWithAnOwnerAndAClock() {
    fixture
        .givenNoPriorActivity()
        .when(open("731.29", "price", "emp-heli", 14), Decisions.by("kam"))
        .expectEvents(OPENED);
  }

  @ParameterizedTest
  @CsvSource({
    "5731.30, price, emp-heli, 14, contested-part-is-open",
    "0.00, price, emp-heli, 14, contested-part-is-open",
    "1.00, weather, emp-heli, 14, dispute-has-a-known-reason",
    "1.00, price, ' ', 14, dispute-has-an-owner",
    "1.00, price, emp-heli, -1, answer-is-due-in-time",
    "1.00, price, emp-heli, 61, answer-is-due-in-time"
  })
  void whatCannotBeContestedIsRefusedByName(
      String amount, String reason, String owner, int days, String rule) {
    fixture
        .givenNoPriorActivity()
        .when(open(amount, reason, owner, days), Decisions.by("kam"))
        .expectException(RuleBroken.class);
    assertThat(ruleOf(() -> checked(open(amount, reason, owner, days)))).isEqualTo(rule);
  }

  @Test
  void itIsAnsweredOnceWithARecordOfTheDecision() {
    fixture
        .given(OPENED)
        .when(
            new AcceptDispute(ID, Samples.sek("700.00"), DAY),
            Decisions.by(People.controller("The price list said so")))
        .expectSuccessfulHandlerExecution()
        .expectState(dispute -> assertThat(dispute).extracting("state").isEqualTo("accepted"));
    Decisions.fixture(Dispute.class)
        .given(OPENED, accepted("700.00"))
        .when(new RejectDispute(ID, DAY), Decisions.by(People.controller("No")))
        .expectException(WrongState.class)
        .expectExceptionMessage("This dispute is accepted already.");
  }

  @Test
  void noMoreThanIsContestedIsCredited() {
    fixture
        .given(OPENED)
        .when(
            new AcceptDispute(ID, Samples.sek("731.30"), DAY),
            Decisions.by(People.controller("Yes")))
        .expectException(RuleBroken.class);
  }

  @Test
  void anAnswerIsAReasonInWords() {
    fixture
        .given(OPENED)
        .when(new RejectDispute(ID, DAY), Decisions.by("controller"))
        .expectException(RuleBroken.class)
        .expectExceptionMessage("A dispute is answered with a reason.");
    Decisions.fixture(Dispute.class)
        .given(OPENED)
        .when(new WithdrawDispute(ID, DAY), Decisions.by(People.controller("Paid after all")))
        .expectEvents(
            new DisputeWithdrawn(
                ID,
                Samples.ACCOUNT,
                ITEM,
                "2010-000001",
                Samples.sek("731.29"),
                DAY,
                "Paid after all"));
  }

  @Test
  void anotherColleagueMayHaveToAnswer() {
    fixture
        .given(OPENED)
        .when(new AssignDispute(ID, "emp-mari", DAY.plusDays(20), DAY), Decisions.by("head"))
        .expectEvents(
            new DisputeAssigned(
                ID, Samples.ACCOUNT, ITEM, "2010-000001", "emp-mari", DAY.plusDays(20), DAY));
  }

  private static DisputeOwnerReminded reminded(String owner, int answered, int on) {
    return new DisputeOwnerReminded(
        ID, Samples.ACCOUNT, ITEM, "2010-000001", owner, DAY.plusDays(answered), DAY.plusDays(on));
  }

  @Test
  void theOwnerIsRemindedOnceWhenTheDayIsOver() {
    fixture.given(OPENED).when(new RemindDisputeOwner(ID, DAY.plusDays(14))).expectNoEvents();
    Decisions.fixture(Dispute.class)
        .given(OPENED)
        .when(new RemindDisputeOwner(ID, DAY.plusDays(15)))
        .expectEvents(reminded("emp-heli", 14, 15));
    Decisions.fixture(Dispute.class)
        .given(OPENED, reminded("emp-heli", 14, 15))
        .when(new RemindDisputeOwner(ID, DAY.plusDays(16)))
        .expectNoEvents();
  }

  @Test
  void whoeverGetsItLaterIsRemindedOfTheirOwnDay() {
    var later =
        new DisputeAssigned(
            ID, Samples.ACCOUNT, ITEM, "2010-000001", "emp-mari", DAY.plusDays(20), DAY);
    Decisions.fixture(Dispute.class)
        .given(OPENED, reminded("emp-heli", 14, 15), later)
        .when(new RemindDisputeOwner(ID, DAY.plusDays(21)))
        .expectEvents(reminded("emp-mari", 20, 21));
    Decisions.fixture(Dispute.class)
        .given(OPENED, accepted("700.00"))
        .when(new RemindDisputeOwner(ID, DAY.plusDays(21)))
        .expectNoEvents();
  }

  @Test
  void itIsSettledByTheCreditNoteAndLapsesWhereNothingIsOpen() {
    fixture
        .given(OPENED, accepted("700.00"))
        .when(new SettleDispute(ID, "crn-1"))
        .expectEvents(
            new DisputeSettled(
                ID, Samples.ACCOUNT, ITEM, "2010-000001", Samples.sek("731.29"), "crn-1"));
    Decisions.fixture(Dispute.class)
        .given(OPENED)
        .when(new SettleDispute(ID, "crn-1"))
        .expectNoEvents();
    Decisions.fixture(Dispute.class)
        .given(OPENED)
        .when(new LapseDispute(ID, "It was paid."))
        .expectEvents(
            new DisputeLapsed(
                ID, Samples.ACCOUNT, ITEM, "2010-000001", Samples.sek("731.29"), "It was paid."));
    Decisions.fixture(Dispute.class)
        .given(OPENED, accepted("700.00"))
        .when(new LapseDispute(ID, "It was paid."))
        .expectNoEvents();
  }

  private static DisputeAccepted accepted(String wanted) {
    return new DisputeAccepted(
        ID,
        Samples.ACCOUNT,
        ITEM,
        "2010-000001",
        OPENED.amount(),
        Samples.sek(wanted),
        DAY,
        Samples.decision(Outcome.GRANTED));
  }

  private static void checked(OpenDispute c) {
    DisputeReasons.check(c.reason());
    new ContestedPartIsOpen(c.amount(), c.open()).check();
    new AnswerIsDueInTime(c.owner(), c.on(), c.answerBy()).check();
  }

  private static String ruleOf(Runnable check) {
    try {
      check.run();
      return "none";
    } catch (RuleBroken broken) {
      return broken.rule();
    }
  }
}
