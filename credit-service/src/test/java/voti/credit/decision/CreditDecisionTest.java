package voti.credit.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.creditaccount.Exposure;
import voti.credit.creditaccount.Standing;
import voti.kit.testing.Decisions;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

class CreditDecisionTest {

  private static final String ID = "cde-7f-0192f3a0-0053-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-01-31");

  private final AggregateTestFixture<CreditDecision> fixture =
      Decisions.fixture(CreditDecision.class);

  private static CreditDecisionEvent.DecisionOpened opened(Money amount) {
    var evaluation =
        new Decision(
            Outcome.WITHHELD,
            new Policy("credit-headroom", "1"),
            List.of(new Fact("amount", "4500.00 SEK")),
            List.of(new RuleResult("order-fits-headroom", false, "It exceeds.")),
            new Authority("automation", null, "controller"),
            "");
    var standing =
        new Standing(Exposure.none(Currency.getInstance("SEK")), Samples.sek("10000.00"));
    return new CreditDecisionEvent.DecisionOpened(
        ID,
        Samples.ACCOUNT,
        Samples.ACCOUNT,
        Samples.ORDER,
        amount,
        Samples.sek("305.00"),
        DAY,
        standing,
        evaluation);
  }

  private static CreditDecisionCommand.ReleaseOrder release(String deviation, int days) {
    return new CreditDecisionCommand.ReleaseOrder(ID, Percentage.of(deviation), days, DAY);
  }

  @Test
  void aReleaseKeepsTheRulesThatFiredAndTheReason() {
    fixture
        .given(opened(Samples.sek("4500.00")))
        .when(release("10", 5), Decisions.by(People.controller("Good payer")))
        .expectEventsMatching(
            Matchers.exactSequenceOf(
                new CustomMatcher<EventMessage<?>>("a released decision") {
                  @Override
                  public boolean matches(Object message) {
                    var event =
                        (CreditDecisionEvent.DecisionReleased)
                            ((EventMessage<?>) message).getPayload();
                    assertThat(event.lastDay()).isEqualTo("2010-02-05");
                    assertThat(event.decision().outcome()).isEqualTo(Outcome.GRANTED);
                    assertThat(event.decision().reason()).isEqualTo("Good payer");
                    assertThat(event.decision().authority().role()).isEqualTo("controller");
                    assertThat(event.decision().rules())
                        .extracting(RuleResult::rule)
                        .containsExactly("order-fits-headroom", "release-stays-within-policy");
                    return true;
                  }
                },
                Matchers.andNoMore()));
  }

  @Test
  void aDecisionIsMadeOnceAndWithAReason() {
    fixture
        .given(opened(Samples.sek("4500.00")))
        .when(release("10", 5), Decisions.by("controller"))
        .expectException(RuleBroken.class)
        .expectExceptionMessage("A credit decision needs a reason in words.");
    Decisions.fixture(CreditDecision.class)
        .given(
            opened(Samples.sek("4500.00")),
            new CreditDecisionEvent.DecisionLapsed(ID, Samples.ACCOUNT, Samples.ORDER, "gone"))
        .when(release("10", 5), Decisions.by(People.controller("Good payer")))
        .expectException(WrongState.class)
        .expectExceptionMessage("This decision is lapsed already.");
  }

  @Test
  void aReleaseStaysWithinItsPolicyAndTheAccountsCurrency() {
    for (var command : List.of(release("20.01", 5), release("-1", 5), release("10", 31))) {
      Decisions.fixture(CreditDecision.class)
          .given(opened(Samples.sek("4500.00")))
          .when(command, Decisions.by(People.controller("Good payer")))
          .expectException(RuleBroken.class);
    }
    fixture
        .given(opened(Money.of("4500.00", "EUR")))
        .when(release("10", 5), Decisions.by(People.controller("Good payer")))
        .expectException(RuleBroken.class);
  }

  @Test
  void whatWasDecidedDoesNotLapse() {
    fixture
        .given(opened(Samples.sek("4500.00")))
        .andGivenCommands()
        .when(new CreditDecisionCommand.LapseDecision(ID, "cancelled"))
        .expectEvents(
            new CreditDecisionEvent.DecisionLapsed(
                ID, Samples.ACCOUNT, Samples.ORDER, "cancelled"));
  }
}
