package voti.credit.call;

import java.util.List;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** How a call about debts ends. */
public final class CallOutcomes {

  /** The codes, as pages offer them. */
  public static final List<String> ALL =
      List.of("promised", "will-answer", "contests", "refuses", "message-left", "no-answer");

  private CallOutcomes() {}

  static void check(String outcome) {
    if (!ALL.contains(outcome)) {
      throw new RuleBroken(
          "call-has-a-known-outcome",
          "A call ends with one of " + String.join(", ", ALL) + ".",
          new Fact("outcome", outcome));
    }
  }
}
