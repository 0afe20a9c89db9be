package voti.planning.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static voti.planning.People.HELEN;
import static voti.planning.People.KARL;
import static voti.planning.People.MARI;
import static voti.planning.People.acting;
import static voti.planning.People.standingIn;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Decisions;
import voti.planning.mandate.MandateCommand.AcknowledgeMandate;
import voti.planning.mandate.MandateCommand.ApproveMandate;
import voti.planning.mandate.MandateCommand.DraftMandate;
import voti.planning.mandate.MandateCommand.RevokeMandate;
import voti.planning.mandate.MandateEvent.MandateAcknowledged;
import voti.planning.mandate.MandateEvent.MandateApprovalRefused;
import voti.planning.mandate.MandateEvent.MandateApproved;
import voti.planning.mandate.MandateEvent.MandateDrafted;
import voti.planning.mandate.MandateEvent.MandateRevoked;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

class MandateTest {

  private static final String MANDATE = "man-00-00000000-0000-7000-8000-00000000000a";
  private static final LocalDate DAY = LocalDate.of(2010, 1, 18);
  private static final MandateTerms TERMS =
      new MandateTerms(
          List.of("A", "B"), Percentage.of("5"), Money.of("20000.00", "SEK"), DAY, null);
  private static final Decision GRANTED =
      new Decision(
          Outcome.GRANTED,
          new Policy("mandate-approval", "1"),
          List.of(
              new Fact("employee", MARI),
              new Fact("columns", "A, B"),
              new Fact("discount-band", "5.00"),
              new Fact("order-value", "20000.00 SEK")),
          List.of(
              new RuleResult(
                  "nobody-approves-their-own-mandate",
                  true,
                  "The mandate is for " + MARI + " and is approved by " + KARL + ".")),
          new Authority("commercial-director", null, null),
          "as agreed for the year");
  private static final MandateDrafted DRAFTED = new MandateDrafted(MANDATE, 1, MARI, TERMS);
  private static final MandateApproved APPROVED =
      new MandateApproved(MANDATE, 1, MARI, TERMS, KARL, DAY, GRANTED);
  private static final MandateAcknowledged ACKNOWLEDGED =
      new MandateAcknowledged(MANDATE, 1, MARI, TERMS, KARL, DAY);

  private final FixtureConfiguration<Mandate> fixture = Decisions.fixture(Mandate.class);

  @Test
  void aDraftIsTheFirstVersion() {
    fixture
        .givenNoPriorActivity()
        .when(new DraftMandate(MANDATE, MARI, TERMS), acting(HELEN, "head"))
        .expectEvents(DRAFTED);
  }

  @Test
  void theDirectorsApprovalKeepsItsFactsRulesAndAuthority() {
    fixture
        .given(DRAFTED)
        .when(new ApproveMandate(MANDATE, DAY), acting(KARL, "commercial-director"))
        .expectEvents(APPROVED);
  }

  @Test
  void nobodyApprovesTheirOwn() {
    fixture
        .given(DRAFTED)
        .when(new ApproveMandate(MANDATE, DAY), acting(MARI, "commercial-director"))
        .expectEventsMatching(refused());
  }

  @Test
  void standingInForTheEmployeeDoesNotHelp() {
    fixture
        .given(DRAFTED)
        .when(new ApproveMandate(MANDATE, DAY), standingIn(KARL, "commercial-director", MARI))
        .expectEventsMatching(refused());
  }

  @Test
  void aRefusedDraftCanBeApprovedBySomebodyElse() {
    fixture
        .givenCommands(new DraftMandate(MANDATE, MARI, TERMS))
        .andGivenCommands(new DraftMandate(MANDATE, MARI, TERMS))
        .when(new ApproveMandate(MANDATE, DAY), acting(KARL, "commercial-director"))
        .expectEvents(new MandateApproved(MANDATE, 2, MARI, TERMS, KARL, DAY, GRANTED));
  }

  @Test
  void whatIsNotDraftedIsNotApproved() {
    fixture
        .given(DRAFTED, APPROVED)
        .when(new ApproveMandate(MANDATE, DAY), acting(KARL, "commercial-director"))
        .expectException(WrongState.class);
  }

  @Test
  void theEmployeeAcknowledges() {
    fixture
        .given(DRAFTED, APPROVED)
        .when(new AcknowledgeMandate(MANDATE, DAY), acting(MARI, "kam"))
        .expectEvents(ACKNOWLEDGED);
  }

  @Test
  void nobodyElseAcknowledges() {
    fixture
        .given(DRAFTED, APPROVED)
        .when(new AcknowledgeMandate(MANDATE, DAY), acting(HELEN, "head"))
        .expectException(NotAuthorised.class);
  }

  @Test
  void anAcknowledgementFollowsItsApproval() {
    fixture
        .given(DRAFTED, APPROVED)
        .when(new AcknowledgeMandate(MANDATE, DAY.minusDays(1)), acting(MARI, "kam"))
        .expectException(RuleBroken.class);
  }

  @Test
  void aDraftCannotBeAcknowledged() {
    fixture
        .given(DRAFTED)
        .when(new AcknowledgeMandate(MANDATE, DAY), acting(MARI, "kam"))
        .expectException(WrongState.class);
  }

  @Test
  void oneAcknowledgesOnce() {
    fixture
        .given(DRAFTED, APPROVED, ACKNOWLEDGED)
        .when(new AcknowledgeMandate(MANDATE, DAY), acting(MARI, "kam"))
        .expectException(WrongState.class);
  }

  @Test
  void aNextVersionIsDraftedWhileTheFirstGrants() {
    fixture
        .given(DRAFTED, APPROVED, ACKNOWLEDGED)
        .when(new DraftMandate(MANDATE, MARI, TERMS), acting(HELEN, "head"))
        .expectEvents(new MandateDrafted(MANDATE, 2, MARI, TERMS));
  }

  @Test
  void aMandateStaysWithItsEmployee() {
    fixture
        .given(DRAFTED)
        .when(new DraftMandate(MANDATE, HELEN, TERMS), acting(KARL, "commercial-director"))
        .expectException(RuleBroken.class);
  }

  @Test
  void whatGrantsCanBeRevoked() {
    fixture
        .given(DRAFTED, APPROVED, ACKNOWLEDGED)
        .when(new RevokeMandate(MANDATE, DAY.plusDays(30)), acting(KARL, "commercial-director"))
        .expectEvents(new MandateRevoked(MANDATE, 1, MARI, DAY.plusDays(30)));
  }

  @Test
  void termsThatCannotBeAreRefused() {
    var sek = Money.of("1.00", "SEK");
    var five = Percentage.of("5");
    var columns = List.of("A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MandateTerms(List.of(), five, sek, DAY, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MandateTerms(columns, Percentage.of("101"), sek, DAY, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MandateTerms(columns, five, Money.of("0", "SEK"), DAY, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MandateTerms(columns, five, sek, DAY, DAY));
    var twice = List.of(new Band("PAINT", "", five), new Band("PAINT", null, five));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MandateTerms(columns, five, sek, DAY, null, twice))
        .withMessageContaining("same family and class");
    assertThatIllegalArgumentException().isThrownBy(() -> new Band(" ", null, five));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Band("PAINT", null, Percentage.of("101")));
    assertThat(TERMS.covers(DAY)).isTrue();
    assertThat(TERMS.covers(DAY.minusDays(1))).isFalse();
  }

  private static Matcher<? extends List<? super org.axonframework.eventhandling.EventMessage<?>>>
      refused() {
    return Matchers.payloadsMatching(
        Matchers.exactSequenceOf(
            Matchers.<MandateApprovalRefused>matches(
                event ->
                    event.rule().equals("nobody-approves-their-own-mandate")
                        && event.decision().outcome() == Outcome.REFUSED
                        && "commercial-director".equals(event.decision().authority().needed())
                        && event.sentence().contains(MARI)),
            Matchers.andNoMore()));
  }
}
