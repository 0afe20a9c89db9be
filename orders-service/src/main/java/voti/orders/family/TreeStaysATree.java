package voti.orders.family;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each family stands under one that is known, and none under itself, however far down. */
record TreeStaysATree(Branches branches, String family, @Nullable String parent) {

  /** What is wrong with the place. */
  record Flaw(String rule, String sentence) {}

  Optional<Flaw> flaw() {
    if (parent == null) {
      return Optional.empty();
    }
    if (parent.equals(family)) {
      return Optional.of(
          new Flaw("family-tree-has-no-cycle", family + " cannot stand under itself."));
    }
    if (!branches.has(parent)) {
      return Optional.of(new Flaw("family-is-known", "There is no family " + parent + "."));
    }
    return branches.upwards(parent).contains(family)
        ? Optional.of(
            new Flaw(
                "family-tree-has-no-cycle",
                "%s stands under %s, so %s cannot stand under it."
                    .formatted(parent, family, family)))
        : Optional.empty();
  }
}
