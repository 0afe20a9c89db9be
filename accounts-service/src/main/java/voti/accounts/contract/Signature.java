package voti.accounts.contract;

import java.time.LocalDate;

/**
 * One signature under a contract.
 *
 * @param person who signed: by id: an employee's, or that of a person whose name is sealed
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
