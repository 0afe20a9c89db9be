package voti.orders.cause;

import java.util.Optional;

/** A cause keeps its kind and stands under a known one of that kind, never under itself. */
record CauseStandsInTree(CauseBook book, Cause cause) {

  /** What is wrong, and with which field. */
  record Flaw(String rule, String field, String sentence) {}

  Optional<Flaw> flaw() {
    var before = book.find(cause.code());
    if (before.isPresent() && before.get().kind() != cause.kind()) {
      return flaw(
          "cause-keeps-its-kind",
          "kind",
          "%s is a cause of %s and stays one.".formatted(cause.code(), before.get().kind().word()));
    }
    var parent = cause.parent();
    return parent == null ? Optional.empty() : under(parent);
  }

  private Optional<Flaw> under(String parent) {
    if (parent.equals(cause.code()) || book.upwards(parent).contains(cause.code())) {
      return flaw(
          "cause-tree-has-no-cycle",
          "parent",
          "%s stands under %s, so it cannot stand above it.".formatted(parent, cause.code()));
    }
    var above = book.find(parent);
    if (above.isEmpty()) {
      return flaw("cause-is-known", "parent", "There is no cause " + parent + ".");
    }
    return above.get().kind() == cause.kind()
        ? Optional.empty()
        : flaw(
            "cause-stands-under-its-kind",
            "parent",
            "%s is a cause of %s, not of %s."
                .formatted(parent, above.get().kind().word(), cause.kind().word()));
  }

  private static Optional<Flaw> flaw(String rule, String field, String sentence) {
    return Optional.of(new Flaw(rule, field, sentence));
  }
}
