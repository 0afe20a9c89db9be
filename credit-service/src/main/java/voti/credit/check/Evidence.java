package voti.credit.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an input of a check comes from.
 *
 * @param source in words: {@code e-Business Register}, {@code own ledger}
 * @param dated the day it tells of
 * @param validUntil the last day on which it may be leaned on; {@code null} when it does not age
 * @param documentHash SHA-256 of the document it was read off
 */
public record Evidence(
    String source, LocalDate dated, @Nullable LocalDate validUntil, @Nullable String documentHash) {

  boolean isOutOfDateOn(LocalDate day) {
    return validUntil != null && validUntil.isBefore(day);
  }
}
