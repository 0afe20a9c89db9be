package voti.verify;

import java.util.Locale;

/**
 * What is wrong with a dossier.
 *
 * @param kind which way
 * @param part the service whose part it is, or a file of the archive
 * @param position the first position of the log that it is about; 0 when it is about none
 * @param sentence what was seen
 */
public record Finding(Kind kind, String part, long position, String sentence) {

  /** The ways in which a dossier can be wrong. */
  public enum Kind {
    /** A commit, an event, a proof or the index says something else than what was recorded. */
    ALTERED,
    /** A commit is not there, and later ones are. */
    MISSING,
    /** A commit or a file is there that was not recorded. */
    INSERTED,
    /** All is there, in another order. */
    REORDERED,
    /** The end is not there. */
    TRUNCATED,
    /** It is signed, and not by a key that is trusted. */
    RESIGNED,
    /** Two signed heads cannot be of one history. */
    SPLIT
  }

  @Override
  public String toString() {
    var where = position == 0 ? part : part + ", position " + position;
    return kind.name().toLowerCase(Locale.ROOT) + ": " + where + ": " + sentence;
  }
}
