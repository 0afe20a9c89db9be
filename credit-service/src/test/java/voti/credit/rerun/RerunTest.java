package voti.credit.rerun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.creditaccount.CreditAccountEvent.OrderReserved;
import voti.credit.creditaccount.CreditAccountEvent.OrderWithheld;
import voti.credit.creditaccount.Life;
import voti.credit.creditaccount.ShippedRules;
import voti.credit.group.GroupAnswer;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** A record is enough to make the decision again; and where it is not, it is said. */
class RerunTest {

  private final KeptRules rules = new KeptRules(ShippedRules.read());

  private static OrderWithheld withheld() {
    try (var life = new Life()) {
      life.limit("10000.00").order(Samples.ORDER, "5805.00").order("ord-2", "4500.00");
      return life.events().stream()
          .filter(OrderWithheld.class::isInstance)
          .map(OrderWithheld.class::cast)
          .findFirst()
          .orElseThrow();
    }
  }

  private Rerun rerun(Decision evaluation) {
    return OrderRerun.of("cde-1", evaluation, withheld().exceededBy(), rules);
  }

  private static Decision with(
      Decision decision, Policy policy, List<Fact> facts, List<RuleResult> results) {
    return new Decision(
        decision.outcome(), policy, facts, results, decision.authority(), decision.reason());
  }

  @Test
  void theStorysRefusalIsTheSameByteForByte() {
    var again = rerun(withheld().decision());
    assertThat(again.differences()).isEmpty();
    assertThat(again.same()).isTrue();
    assertThat(again.again()).isEqualTo(again.recorded()).hasSize(64);
  }

  @Test
  void whatAGroupDeclinedIsMadeAgainWithTheGroupsRule() {
    try (var life = new Life()) {
      life.limit("10000.00").order(Samples.ORDER, "5805.00");
      var own = ((OrderReserved) life.last()).decision();
      var facts = new ArrayList<>(own.facts());
      facts.add(new Fact("exposure-of-group", "4300.00 SEK"));
      facts.add(new Fact("limit-of-group", "10000.00 SEK"));
      var results = new ArrayList<>(own.rules());
      results.add(
          GroupAnswer.rule(
              Samples.sek("5805.00"), Samples.sek("10105.00"), Samples.sek("10000.00")));
      var declined =
          new Decision(
              Outcome.WITHHELD, own.policy(), facts, results, own.authority(), own.reason());
      var again = OrderRerun.of("cde-1", declined, Samples.sek("105.00"), rules);
      assertThat(again.differences()).isEmpty();
      assertThat(again.same()).isTrue();
    }
  }

  @Test
  void aFactThatWasChangedIsFoundByWhatTheRulesSayOfIt() {
    var decision = withheld().decision();
    var facts = new ArrayList<Fact>();
    for (var fact : decision.facts()) {
      facts.add(fact.name().equals("limit") ? new Fact("limit", "20000.00 SEK") : fact);
    }
    var again = rerun(with(decision, decision.policy(), facts, decision.rules()));
    assertThat(again.same()).isFalse();
    assertThat(again.differences())
        .extracting(Difference::what)
        .contains("fact:headroom", "rule:order-fits-headroom", "outcome");
  }

  @Test
  void aSentenceThatWasChangedIsFound() {
    var decision = withheld().decision();
    var first = decision.rules().getFirst();
    var results =
        Stream.concat(
                Stream.of(new RuleResult(first.rule(), first.passed(), "Something else.")),
                decision.rules().stream().skip(1))
            .toList();
    var again = rerun(with(decision, decision.policy(), decision.facts(), results));
    assertThat(again.sentence()).isEqualTo("Made again it differs in rule:" + first.rule() + ".");
    assertThat(again.differences())
        .containsExactly(
            new Difference(
                "rule:" + first.rule(), "passed: Something else.", "passed: " + first.sentence()));
  }

  @Test
  void aFactThatIsNotThereAndAPolicyThatIsNotKeptAreNamed() {
    var decision = withheld().decision();
    var fewer = decision.facts().stream().filter(fact -> !fact.name().equals("overdue")).toList();
    assertThat(rerun(with(decision, decision.policy(), fewer, decision.rules())).sentence())
        .isEqualTo("It cannot be made again: fact:overdue is not kept.");
    var old = new Policy("credit-headroom", "0");
    assertThat(rerun(with(decision, old, decision.facts(), decision.rules())).sentence())
        .isEqualTo("It cannot be made again: policy credit-headroom 0 is not kept.");
  }
}
