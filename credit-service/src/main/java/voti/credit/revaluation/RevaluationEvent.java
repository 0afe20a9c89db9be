package voti.credit.revaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Policy;

/** What became of a revaluation; each account tells what it changed there. */
public sealed interface RevaluationEvent extends ConcernsAccount {

  String revaluation();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** Items in other currencies are to be carried at the rate of a day. */
  record RevaluationStarted(
      String revaluation, LocalDate on, Policy policy, @Nullable LocalDate reverseOn, String why)
      implements RevaluationEvent {}

  /** They are to be carried as before. */
  record RevaluationTakenBack(String revaluation, LocalDate on, String why)
      implements RevaluationEvent {}
}
