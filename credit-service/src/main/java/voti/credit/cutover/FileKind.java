package voti.credit.cutover;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a file are. */
public enum FileKind {
  /** What is owed on the cut-over day, or owed by us. */
  OPEN_ITEMS,
  /** What was paid before, part by part. */
  PAID_ITEMS,
  /** What may be at risk, as it was decided before. */
  LIMITS,
  /** What others bear of the risk. */
  COVERS,
  /** Credit checks that were made before. */
  CHECKS;

  /** As messages and people write it: {@code open-items}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that word; empty when there is none. */
  public static Optional<FileKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
