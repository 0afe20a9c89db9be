package voti.credit.dunning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Policy;

/** What became of a dunning run. It belongs to no account; its letters do. */
public sealed interface DunningRunEvent extends ConcernsAccount {

  String run();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** A preview is being made. */
  record RunStarted(String run, LocalDate on, Policy procedure) implements DunningRunEvent {}

  /**
   * The preview can be looked at.
   *
   * @param letters ids of what it holds, and nothing else is sent by this run
   */
  record RunPrepared(
      String run, List<String> letters, List<Money> due, List<AccountLeftOut> leftOut)
      implements DunningRunEvent {

    /** Lists are copied. */
    public RunPrepared {
      letters = List.copyOf(letters);
      due = List.copyOf(due);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** A person lets the letters go. */
  record RunApproved(String run, LocalDate on, Decision decision) implements DunningRunEvent {}

  /** A person threw it away. */
  record RunCancelled(String run, String why) implements DunningRunEvent {}

  /** Nothing of it waits any more. */
  record RunFinished(String run, int sent, int kept, int voided) implements DunningRunEvent {}
}
