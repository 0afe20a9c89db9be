package voti.orders.family;

import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What happened to the tree of families. It belongs to no account. */
public sealed interface FamilyEvent extends ConcernsAccount {

  String tree();

  String family();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** It is in the tree; without a parent it stands at the top. */
  record FamilyAdded(String tree, String family, String name, @Nullable String parent)
      implements FamilyEvent {}

  /** It is called otherwise. */
  record FamilyRenamed(String tree, String family, String name) implements FamilyEvent {}

  /** It stands under another family, with all that is below it; or at the top. */
  record FamilyMoved(String tree, String family, @Nullable String parent) implements FamilyEvent {}

  /** The tree would be none. */
  record FamilyRefused(String tree, String family, String rule, String field, String sentence)
      implements FamilyEvent, Refusal {}
}
