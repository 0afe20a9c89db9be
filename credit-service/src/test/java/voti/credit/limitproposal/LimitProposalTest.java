package voti.credit.limitproposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.authority.ShippedAuthority;
import voti.credit.creditaccount.CheckFacts;
import voti.kit.testing.Decisions;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class LimitProposalTest {

  private static final String ID = "lpr-7f-0192f3a0-0053-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-01-19");
  private static final LocalDate REVIEW = LocalDate.parse("2010-07-01");
  private static final CheckFacts CHECK =
      new CheckFacts(
          "chk-1", Samples.ACCOUNT, "safe", "5.28", Samples.sek("12000.00"), DAY.plusMonths(12));
  private static final Actor MARI = actor("mari", "kam");
  private static final Actor KARL = actor("karl", "controller");
  private static final Actor DORA = actor("dora", "commercial-director");

  private static Actor actor(String person, String role) {
    return new Actor(person, role, "finance", null, null, "Two seasons without a day late", "api");
  }

  private static TestExecutor<LimitProposal> given(Object... events) {
    return fixture().given(events);
  }

  private static AggregateTestFixture<LimitProposal> fixture() {
    var fixture = Decisions.fixture(LimitProposal.class);
    fixture.registerInjectableResource(ShippedAuthority.matrix());
    return fixture;
  }

  private static LimitProposalCommand.ProposeLimit propose(
      Money limit, CheckFacts check, LocalDate review) {
    return new LimitProposalCommand.ProposeLimit(ID, Samples.ACCOUNT, limit, check, review, DAY);
  }

  private static LimitProposalEvent.LimitProposed proposed(String limit) {
    return one(
        fixture()
            .givenNoPriorActivity()
            .when(propose(Samples.sek(limit), CHECK, REVIEW), Decisions.by(MARI)),
        LimitProposalEvent.LimitProposed.class);
  }

  private static LimitProposalCommand.ApproveLimit approve() {
    return new LimitProposalCommand.ApproveLimit(ID, DAY.plusDays(1));
  }

  private static <T> T one(ResultValidator<LimitProposal> result, Class<T> type) {
    var seen = new ArrayList<T>();
    result.expectEventsMatching(
        Matchers.payloadsMatching(
            Matchers.exactSequenceOf(
                Matchers.predicate(event -> type.isInstance(event) && seen.add(type.cast(event))),
                Matchers.andNoMore())));
    return seen.getLast();
  }

  @Test
  void itFindsItsWayByAmountAndClass() {
    var proposed = proposed("60000.00");
    assertThat(proposed.route().row()).isEqualTo("large");
    assertThat(proposed.askedBy()).isEqualTo("mari");
    assertThat(proposed.answerBy()).isEqualTo("2010-02-16T13:00:00Z");
    assertThat(proposed.lapsesAt()).isEqualTo("2010-03-17T09:00:00Z");
    assertThat(proposed("20000.00").route().takesOne()).isTrue();
  }

  @Test
  void onePersonGrantsWhereOneIsEnough() {
    var granted =
        one(
            given(proposed("20000.00")).when(approve(), Decisions.by(KARL)),
            LimitProposalEvent.LimitProposalGranted.class);
    assertThat(granted.limit()).isEqualTo(Samples.sek("20000.00"));
    assertThat(granted.reviewOn()).isEqualTo(REVIEW);
    assertThat(granted.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(granted.decision().facts()).contains(new Fact("approved-by", "karl as controller"));
  }

  @Test
  void fourEyesAreTwoPersonsNeitherOfThemTheOneWhoAsked() {
    var proposed = proposed("60000.00");
    var asker =
        one(
            given(proposed).when(approve(), Decisions.by(actor("mari", "controller"))),
            LimitProposalEvent.LimitApprovalRefused.class);
    assertThat(asker.rule()).isEqualTo("asker-does-not-approve");
    var first =
        one(
            given(proposed).when(approve(), Decisions.by(KARL)),
            LimitProposalEvent.LimitProposalApproved.class);
    assertThat(first.decision().authority().needed()).isEqualTo("controller,commercial-director");
    var twice =
        one(
            given(proposed, first).when(approve(), Decisions.by(KARL)),
            LimitProposalEvent.LimitApprovalRefused.class);
    assertThat(twice.rule()).isEqualTo("each-approval-is-another-persons");
    one(
        given(proposed, first).when(approve(), Decisions.by(DORA)),
        LimitProposalEvent.LimitProposalGranted.class);
  }

  @Test
  void whoTheMatrixDoesNotNameIsNotAuthorisedAndWhatIsOverIsOver() {
    given(proposed("20000.00"))
        .when(approve(), Decisions.by(DORA))
        .expectException(NotAuthorised.class);
    var rejected =
        one(
            given(proposed("20000.00"))
                .when(new LimitProposalCommand.RejectLimit(ID, DAY), Decisions.by(KARL)),
            LimitProposalEvent.LimitProposalRejected.class);
    given(proposed("20000.00"), rejected)
        .when(approve(), Decisions.by(KARL))
        .expectException(WrongState.class);
  }

  @Test
  void aProposalLeansOnAValidCheckOfTheAccountAndNamesItsReview() {
    var other =
        new CheckFacts(
            "chk-1", "acc-other", "safe", "5.28", CHECK.proposedLimit(), CHECK.validUntil());
    var over =
        new CheckFacts(
            "chk-1", Samples.ACCOUNT, "safe", "5.28", CHECK.proposedLimit(), DAY.minusDays(1));
    var limit = Samples.sek("20000.00");
    for (var wrong :
        List.of(
            propose(limit, other, REVIEW),
            propose(limit, over, REVIEW),
            propose(limit.negated(), CHECK, REVIEW),
            propose(limit, CHECK, DAY),
            propose(limit, CHECK, CHECK.validUntil().plusDays(1)))) {
      fixture()
          .givenNoPriorActivity()
          .when(wrong, Decisions.by(MARI))
          .expectException(RuleBroken.class);
    }
  }

  @Test
  void approvingAfterTheCheckHasEndedIsRefused() {
    var late = new LimitProposalCommand.ApproveLimit(ID, CHECK.validUntil().plusDays(1));
    given(proposed("20000.00"))
        .when(late, Decisions.by(KARL))
        .expectException(RuleBroken.class)
        .expectExceptionMessage("The check was valid through 2011-01-19; record a new one first.");
  }

  @Test
  void withoutAnAnswerADeputyMayDecideAndInTheEndItLapses() {
    var hurry = new LimitProposalCommand.HurryLimit(ID, Decisions.NOW);
    given(proposed("20000.00")).when(hurry, Decisions.by("automation")).expectNoEvents();

    var late =
        one(
            given(as(proposed("20000.00"), "2010-02-15T08:59:59Z", "2010-03-01T00:00:00Z"))
                .when(hurry, Decisions.by("automation")),
            LimitProposalEvent.LimitProposalEscalated.class);
    assertThat(late.role()).isEqualTo("commercial-director");
    one(
        given(proposed("20000.00"), late).when(approve(), Decisions.by(DORA)),
        LimitProposalEvent.LimitProposalGranted.class);
    var lapsed =
        one(
            given(as(proposed("20000.00"), "2010-02-01T00:00:00Z", "2010-02-15T09:00:00Z"))
                .when(hurry, Decisions.by("automation")),
            LimitProposalEvent.LimitProposalLapsed.class);
    assertThat(lapsed.reason()).isEqualTo("Nobody decided on it in time.");
    given(proposed("20000.00"), lapsed).when(hurry, Decisions.by("automation")).expectNoEvents();
  }

  @Test
  void theSameFactsGiveTheSameResults() {
    var rules = LimitRules.of(Samples.ACCOUNT, Samples.sek("60000.00"), CHECK, DAY, REVIEW);
    assertThat(LimitRules.of(rules.facts())).isEqualTo(rules);
    assertThat(rules.results().getLast().passed()).isFalse();
  }

  private static LimitProposalEvent.LimitProposed as(
      LimitProposalEvent.LimitProposed e, String answerBy, String lapsesAt) {
    return new LimitProposalEvent.LimitProposed(
        e.limitProposal(),
        e.account(),
        e.limit(),
        e.check(),
        e.reviewOn(),
        e.on(),
        e.askedBy(),
        e.reason(),
        e.route(),
        Instant.parse(answerBy),
        Instant.parse(lapsesAt),
        e.evaluation());
  }
}
