package voti.accounts.contract;

import java.time.LocalDate;

/**
 * One signature under a contract.
 *
 * @param person who signed: an employee's id on our side, as stated on the buyer's
 * @param party {@code buyer} or {@code seller}
 * @param on the day
 */
public record Signature(String person, String party, LocalDate on) {

  /** Somebody signs. */
  public Signature {
    if (person.isBlank()) {
      throw new IllegalArgumentException("a signature needs a signatory");
    }
  }
}
