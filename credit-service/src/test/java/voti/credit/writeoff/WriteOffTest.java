package voti.credit.writeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.policy.PolicyFile;
import voti.credit.writeoff.WriteOffCommand.ApproveWriteOff;
import voti.credit.writeoff.WriteOffCommand.LapseWriteOff;
import voti.credit.writeoff.WriteOffCommand.ProposeWriteOff;
import voti.credit.writeoff.WriteOffCommand.RecoverDebt;
import voti.credit.writeoff.WriteOffCommand.RejectWriteOff;
import voti.credit.writeoff.WriteOffEvent.DebtRecovered;
import voti.credit.writeoff.WriteOffEvent.WriteOffApproved;
import voti.credit.writeoff.WriteOffEvent.WriteOffEscalated;
import voti.credit.writeoff.WriteOffEvent.WriteOffLapsed;
import voti.kit.testing.Decisions;
import voti.values.decision.Actor;
import voti.values.decision.Decision;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class WriteOffTest {

  private static final String ID = "wof-7f-0192f3a0-0063-7000-8000-000000000001";
  private static final String ITEM = "inv-7f-0192f3a0-0040-7000-8000-000000000001";
  private static final String NUMBER = "2010-000001";
  private static final LocalDate DAY = LocalDate.parse("2010-12-20");
  private static final WriteOffAuthority AUTHORITY =
      PolicyFile.read("write-off-authority", WriteOffAuthority.class);

  private AggregateTestFixture<WriteOff> fixture;

  @BeforeEach
  void fixture() {
    fixture = Decisions.fixture(WriteOff.class);
  }

  private static ProposeWriteOff propose(String amount) {
    return new ProposeWriteOff(
        ID,
        Samples.ACCOUNT,
        ITEM,
        NUMBER,
        Samples.sek(amount),
        Samples.sek("9000.00"),
        DAY,
        AUTHORITY);
  }

  private static WriteOffApproved approved(String amount) {
    return new WriteOffApproved(
        ID,
        Samples.ACCOUNT,
        ITEM,
        NUMBER,
        Samples.sek(amount),
        DAY,
        Samples.decision(Outcome.GRANTED));
  }

  private static WriteOffEscalated escalated(String amount) {
    return new WriteOffEscalated(
        ID,
        Samples.ACCOUNT,
        ITEM,
        NUMBER,
        Samples.sek(amount),
        DAY,
        Samples.decision(Outcome.ESCALATED));
  }

  private static Actor as(String role) {
    return new Actor("emp-" + role, role, "finance", null, null, "Bankrupt", "api");
  }

  @Test
  void withinTheAuthorityItIsDecidedAtOnce() {
    fixture
        .givenNoPriorActivity()
        .when(propose("5000.00"), Decisions.by(as("controller")))
        .expectEventsMatching(
            Matchers.exactSequenceOf(
                deciding(WriteOffApproved.class, Outcome.GRANTED, null), Matchers.andNoMore()));
  }

  @Test
  void aCentBeyondItIsEscalatedToWhoeverMay() {
    fixture
        .givenNoPriorActivity()
        .when(propose("5000.01"), Decisions.by(as("controller")))
        .expectEventsMatching(
            Matchers.exactSequenceOf(
                deciding(WriteOffEscalated.class, Outcome.ESCALATED, "head"),
                Matchers.andNoMore()));
    assertThat(AUTHORITY.needed(Samples.sek("50000.01"))).contains("commercial-director");
    assertThat(AUTHORITY.needed(Samples.sek("500000.01"))).contains("general-director");
    assertThat(AUTHORITY.reaches("kam", Samples.sek("0.01"))).isFalse();
  }

  @Test
  void onlyAnAuthorityThatReachesDecidesWhatWasEscalated() {
    fixture
        .given(escalated("5000.01"))
        .when(new ApproveWriteOff(ID, DAY, AUTHORITY), Decisions.by(as("controller")))
        .expectException(NotAuthorised.class)
        .expectExceptionMessage(
            "5000.01 SEK is beyond the authority of the controller; the head decides.");
    Decisions.fixture(WriteOff.class)
        .given(escalated("5000.01"))
        .when(new ApproveWriteOff(ID, DAY, AUTHORITY), Decisions.by(as("head")))
        .expectEventsMatching(
            Matchers.exactSequenceOf(
                deciding(WriteOffApproved.class, Outcome.GRANTED, null), Matchers.andNoMore()));
    Decisions.fixture(WriteOff.class)
        .given(approved("1.00"))
        .when(new RejectWriteOff(ID, DAY, AUTHORITY), Decisions.by(as("head")))
        .expectException(WrongState.class);
  }

  @Test
  void noMoreThanIsOpenAndForAReason() {
    fixture
        .givenNoPriorActivity()
        .when(propose("9000.01"), Decisions.by(as("general-director")))
        .expectException(RuleBroken.class);
    Decisions.fixture(WriteOff.class)
        .givenNoPriorActivity()
        .when(propose("1.00"), Decisions.by("controller"))
        .expectException(RuleBroken.class)
        .expectExceptionMessage("A write-off needs a reason in words.");
  }

  @Test
  void whatIsPaidAfterAllIsOwedAgainButNeverMoreThanWasGivenUp() {
    var first =
        new DebtRecovered(
            ID,
            Samples.ACCOUNT,
            ITEM,
            NUMBER,
            Samples.sek("300.00"),
            Samples.sek("700.00"),
            DAY,
            "Bankrupt");
    fixture
        .given(approved("1000.00"))
        .when(new RecoverDebt(ID, Samples.sek("300.00"), DAY), Decisions.by(as("controller")))
        .expectEvents(first);
    Decisions.fixture(WriteOff.class)
        .given(approved("1000.00"), first)
        .when(new RecoverDebt(ID, Samples.sek("700.01"), DAY), Decisions.by(as("controller")))
        .expectException(RuleBroken.class);
  }

  @Test
  void whatTheAccountRefusesLapses() {
    fixture
        .given(approved("1000.00"))
        .when(new LapseWriteOff(ID, "It was paid."))
        .expectEvents(
            new WriteOffLapsed(
                ID, Samples.ACCOUNT, ITEM, NUMBER, Samples.sek("1000.00"), "It was paid."));
    Decisions.fixture(WriteOff.class)
        .given(escalated("9000.00"))
        .when(new LapseWriteOff(ID, "It was paid."))
        .expectNoEvents();
  }

  private static CustomMatcher<EventMessage<?>> deciding(
      Class<? extends WriteOffEvent> type, Outcome outcome, String needed) {
    return new CustomMatcher<>(type.getSimpleName()) {
      @Override
      public boolean matches(Object message) {
        var event = ((EventMessage<?>) message).getPayload();
        return type.isInstance(event)
            && decision(event).outcome() == outcome
            && java.util.Objects.equals(decision(event).authority().needed(), needed)
            && decision(event).reason().equals("Bankrupt")
            && List.of("write-off-stays-within-authority")
                .equals(decision(event).rules().stream().map(rule -> rule.rule()).toList());
      }
    };
  }

  private static Decision decision(Object event) {
    return switch (event) {
      case WriteOffApproved e -> e.decision();
      case WriteOffEscalated e -> e.decision();
      default -> throw new AssertionError(event);
    };
  }
}
