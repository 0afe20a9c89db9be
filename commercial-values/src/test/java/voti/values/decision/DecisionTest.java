package voti.values.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

  @Test
  void aDecisionKeepsWhatItWasBasedOnWhateverHappensToTheLists() {
    var facts = new ArrayList<>(List.of(new Fact("headroom", "4195.00")));
    var decision =
        new Decision(
            Outcome.WITHHELD,
            new Policy("credit-rules", "1"),
            facts,
            List.of(new RuleResult("order-fits-headroom", false, "4,500.00 exceeds 4,195.00")),
            new Authority("automation", null, "controller"),
            "");
    facts.clear();
    assertThat(decision.facts()).containsExactly(new Fact("headroom", "4195.00"));
  }

  @Test
  void aRefusalSaysItsRuleItsSentenceAndItsFacts() {
    CommercialRefusal refusal =
        new RuleBroken("some-rule", "It does not fit.", new Fact("limit", "10000.00"));
    assertThat(refusal.rule()).isEqualTo("some-rule");
    assertThat(refusal.sentence()).isEqualTo("It does not fit.");
    assertThat(refusal.facts()).containsExactly(new Fact("limit", "10000.00"));
  }

  @Test
  void thePlatformActsUnderItsOwnName() {
    assertThat(Actor.automation("activate-account"))
        .extracting(Actor::person, Actor::role, Actor::channel)
        .containsExactly("automation:activate-account", "automation", "automation");
  }
}
