package voti.accounts.interaction;

import java.time.LocalDate;

/**
 * What one side will do for the other.
 *
 * @param what in the words of the one who keeps it
 * @param by the last day
 */
public record Promise(String what, LocalDate by) {

  /** A promise says what. */
  public Promise {
    if (what.isBlank()) {
      throw new IllegalArgumentException("a promise says what was promised");
    }
  }
}
