package voti.credit.cutover;

/**
 * How far a file is.
 *
 * @param attempt how often it was sent
 * @param ended whether its last row was dealt with
 * @param refused rows of it, known at its end
 */
record FileState(FileKind kind, int attempt, boolean ended, int refused) {

  /** Nothing of it is left to take: sending it again changes nothing. */
  boolean wholly() {
    return ended && refused == 0;
  }
}
