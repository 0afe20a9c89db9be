package voti.credit.cutover;

import java.util.Set;
import voti.values.decision.RuleResult;

/** Who opened a cut-over or sent files to it is not the one who answers for it. */
record SecondPersonConfirms(Set<String> workedOnIt, String person) {

  RuleResult result() {
    var second = !workedOnIt.contains(person);
    return new RuleResult(
        "second-person-confirms",
        second,
        second
            ? "Whoever confirms it has neither opened it nor sent a file."
            : "Whoever opened it or sent a file does not confirm it; ask a colleague.");
  }
}
