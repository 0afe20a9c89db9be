package voti.orders.cause;

import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What happened to the tree of causes. It belongs to no account. */
public sealed interface CauseEvent extends ConcernsAccount {

  String tree();

  @Override
  default @Nullable String account() {
    return null;
  }

  /**
   * A cause stands in the tree like this from now on. What cited it keeps its code.
   *
   * @param version how often the tree was changed, this time among them
   * @param by who placed it
   */
  record CausePlaced(String tree, Cause cause, long version, String by) implements CauseEvent {}

  /** The tree would be none. */
  record CauseRefused(String tree, String cause, String rule, String field, String sentence)
      implements CauseEvent, Refusal {}
}
