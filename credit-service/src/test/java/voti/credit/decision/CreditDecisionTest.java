package voti.credit.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.credit.decision.Openings.DAY;
import static voti.credit.decision.Openings.ID;
import static voti.credit.decision.Openings.actor;
import static voti.credit.decision.Openings.opened;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.authority.ShippedAuthority;
import voti.kit.testing.Decisions;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

class CreditDecisionTest {

  private static final Money ASKED = Samples.sek("4500.00");
  private static final Actor KARL = actor("karl", "controller", "Good payer");
  private static final Actor DORA = actor("dora", "commercial-director", "Good payer");

  private static AggregateTestFixture<CreditDecision> fixture() {
    var fixture = Decisions.fixture(CreditDecision.class);
    fixture.registerInjectableResource(ShippedAuthority.matrix());
    return fixture;
  }

  private static TestExecutor<CreditDecision> given(Object... events) {
    return fixture().given(events);
  }

  private static CreditDecisionCommand.ReleaseOrder release(String deviation, int days) {
    return release(null, deviation, days);
  }

  private static CreditDecisionCommand.ReleaseOrder release(
      @Nullable String amount, String deviation, int days) {
    return new CreditDecisionCommand.ReleaseOrder(
        ID, amount == null ? null : Samples.sek(amount), Percentage.of(deviation), days, DAY);
  }

  /** The one event that happened. */
  private static <T> T one(ResultValidator<CreditDecision> result, Class<T> type) {
    var seen = new java.util.ArrayList<T>();
    result.expectEventsMatching(
        Matchers.payloadsMatching(
            Matchers.exactSequenceOf(
                Matchers.predicate(event -> type.isInstance(event) && seen.add(type.cast(event))),
                Matchers.andNoMore())));
    return seen.getLast();
  }

  @Test
  void aReleaseKeepsTheRulesThatFiredAndTheReason() {
    var event =
        one(
            given(opened(ASKED, "safe")).when(release("10", 5), Decisions.by(KARL)),
            CreditDecisionEvent.DecisionReleased.class);
    assertThat(event.lastDay()).isEqualTo("2010-02-05");
    assertThat(event.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(event.decision().reason()).isEqualTo("Good payer");
    assertThat(event.decision().authority().role()).isEqualTo("controller");
    assertThat(event.decision().authority().needed()).isNull();
    assertThat(event.decision().facts())
        .contains(new Fact("row", "small"), new Fact("approved-by", "karl as controller"));
    assertThat(event.decision().rules())
        .extracting(RuleResult::rule)
        .containsExactly(
            "order-fits-headroom",
            "release-stays-within-policy",
            "part-is-of-the-order",
            "release-is-within-authority");
  }

  @Test
  void aQuestionOpenedBeforeThereWasAMatrixIsTheControllers() {
    one(
        given(Openings.ofOld(ASKED)).when(release("10", 5), Decisions.by(KARL)),
        CreditDecisionEvent.DecisionReleased.class);
    given(Openings.ofOld(ASKED))
        .when(release("10", 5), Decisions.by(DORA))
        .expectException(NotAuthorised.class);
  }

  @Test
  void fourEyesTakeTwoPersonsWhoSayTheSame() {
    var large = opened(Samples.sek("60000.00"), "safe");
    var first =
        one(
            given(large).when(release("10", 5), Decisions.by(KARL)),
            CreditDecisionEvent.DecisionApproved.class);
    assertThat(first.decision().outcome()).isEqualTo(Outcome.ESCALATED);
    assertThat(first.decision().authority().needed()).isEqualTo("controller,commercial-director");

    var refused =
        one(
            given(large, first).when(release("10", 5), Decisions.by(KARL)),
            CreditDecisionEvent.ApprovalRefused.class);
    assertThat(refused.rule()).isEqualTo("each-approval-is-another-persons");

    var released =
        one(
            given(large, first).when(release("10", 5), Decisions.by(DORA)),
            CreditDecisionEvent.DecisionReleased.class);
    assertThat(released.decision().facts())
        .contains(
            new Fact("approved-by", "karl as controller"),
            new Fact("approved-by", "dora as commercial-director"));

    var other =
        one(
            given(large, first).when(release("5", 5), Decisions.by(DORA)),
            CreditDecisionEvent.DecisionApproved.class);
    one(
        given(large, first, other).when(release("5", 5), Decisions.by(KARL)),
        CreditDecisionEvent.DecisionReleased.class);
  }

  @Test
  void whoAskedNeverApproves() {
    var refused =
        one(
            given(opened(ASKED, "safe"))
                .when(release("10", 5), Decisions.by(actor("mari", "controller", "Mine"))),
            CreditDecisionEvent.ApprovalRefused.class);
    assertThat(refused.rule()).isEqualTo("asker-does-not-approve");
  }

  @Test
  void aRoleThatTheMatrixDoesNotNameIsRefusedUntilTheClockRanOut() {
    given(opened(ASKED, "safe"))
        .when(release("10", 5), Decisions.by(DORA))
        .expectException(NotAuthorised.class);
    var escalated =
        one(
            given(opened(ASKED, "safe"))
                .when(
                    new CreditDecisionCommand.EscalateDecision(ID, Decisions.NOW),
                    Decisions.by("automation")),
            CreditDecisionEvent.DecisionEscalated.class);
    assertThat(escalated.role()).isEqualTo("commercial-director");
    assertThat(escalated.promised()).isEqualTo(Openings.PROMISED);
    assertThat(escalated.answerBy()).isAfter(Decisions.NOW);
    one(
        given(opened(ASKED, "safe"), escalated).when(release("10", 5), Decisions.by(DORA)),
        CreditDecisionEvent.DecisionReleased.class);
    given(opened(ASKED, "safe"), escalated)
        .when(
            new CreditDecisionCommand.EscalateDecision(ID, Decisions.NOW),
            Decisions.by("automation"))
        .expectNoEvents();
  }

  @Test
  void aPartIsReleasedForTheOrderThatComesDownToIt() {
    var part =
        one(
            given(opened(ASKED, "safe")).when(release("4000.00", "10", 5), Decisions.by(KARL)),
            CreditDecisionEvent.DecisionReleasedInPart.class);
    assertThat(part.released()).isEqualTo(Samples.sek("4000.00"));
    assertThat(part.amount()).isEqualTo(ASKED);
    for (var wrong : List.of("4500.01", "0.00", "-1.00")) {
      given(opened(ASKED, "safe"))
          .when(release(wrong, "10", 5), Decisions.by(KARL))
          .expectException(RuleBroken.class);
    }
  }

  @Test
  void anyAnswerMayFollowOneThatLeavesTheOrderWaiting() {
    var down =
        one(
            given(opened(ASKED, "safe"))
                .when(
                    new CreditDecisionCommand.ReduceOrder(ID, Samples.sek("4000.00"), DAY),
                    Decisions.by(KARL)),
            CreditDecisionEvent.ReductionAsked.class);
    assertThat(down.decision().outcome()).isEqualTo(Outcome.WITHHELD);
    var prepaid =
        one(
            given(opened(ASKED, "safe"), down)
                .when(
                    new CreditDecisionCommand.AskPrepayment(
                        ID, Samples.sek("305.00"), DAY.plusDays(5), DAY),
                    Decisions.by(KARL)),
            CreditDecisionEvent.PrepaymentAsked.class);
    one(
        given(opened(ASKED, "safe"), down, prepaid)
            .when(new CreditDecisionCommand.RecheckOrder(ID, DAY), Decisions.by(KARL)),
        CreditDecisionEvent.DecisionRechecked.class);
  }

  @Test
  void aConditionNamesSomethingThatCanBeMet() {
    for (var command :
        List.of(
            new CreditDecisionCommand.ReduceOrder(ID, ASKED, DAY),
            new CreditDecisionCommand.ReduceOrder(ID, Samples.sek("0.00"), DAY),
            new CreditDecisionCommand.AskPrepayment(ID, Samples.sek("1.00"), DAY.minusDays(1), DAY),
            new CreditDecisionCommand.AskPrepayment(
                ID, Samples.sek("4500.01"), DAY.plusDays(1), DAY))) {
      given(opened(ASKED, "safe"))
          .when(command, Decisions.by(KARL))
          .expectException(RuleBroken.class);
    }
  }

  @Test
  void aDecisionIsMadeOnceAndWithAReason() {
    given(opened(ASKED, "safe"))
        .when(release("10", 5), Decisions.by("controller"))
        .expectException(RuleBroken.class)
        .expectExceptionMessage("A credit decision needs a reason in words.");
    given(
            opened(ASKED, "safe"),
            new CreditDecisionEvent.DecisionLapsed(ID, Samples.ACCOUNT, Samples.ORDER, "gone"))
        .when(release("10", 5), Decisions.by(People.controller("Good payer")))
        .expectException(WrongState.class)
        .expectExceptionMessage("This decision is lapsed already.");
  }

  @Test
  void aReleaseStaysWithinItsPolicyAndItsCurrencyIsReckoned() {
    for (var command : List.of(release("20.01", 5), release("-1", 5), release("10", 31))) {
      given(opened(ASKED, "safe"))
          .when(command, Decisions.by(KARL))
          .expectException(RuleBroken.class);
    }
    given(opened(Money.of("1400.00", "EUR"), "safe"))
        .when(release("10", 5), Decisions.by(KARL))
        .expectException(RuleBroken.class);
  }

  @Test
  void theDeviationDoesNotReachBeyondTheAuthority() {
    given(opened(Samples.sek("15000.00"), "grey"))
        .when(release("0.01", 5), Decisions.by(KARL))
        .expectException(RuleBroken.class);
    one(
        given(opened(Samples.sek("15000.00"), "grey")).when(release("0", 5), Decisions.by(KARL)),
        CreditDecisionEvent.DecisionReleased.class);
  }

  @Test
  void whatWasDecidedDoesNotLapse() {
    given(opened(ASKED, "safe"))
        .when(new CreditDecisionCommand.LapseDecision(ID, "cancelled"))
        .expectEvents(
            new CreditDecisionEvent.DecisionLapsed(
                ID, Samples.ACCOUNT, Samples.ORDER, "cancelled"));
    var released =
        one(
            given(opened(ASKED, "safe")).when(release("10", 5), Decisions.by(KARL)),
            CreditDecisionEvent.DecisionReleased.class);
    given(opened(ASKED, "safe"), released)
        .when(new CreditDecisionCommand.LapseDecision(ID, "cancelled"))
        .expectNoEvents();
  }
}
