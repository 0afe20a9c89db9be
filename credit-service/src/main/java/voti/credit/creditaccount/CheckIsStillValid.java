package voti.credit.creditaccount;

import java.time.LocalDate;

/** The check that the limit leans on has not expired; its last day is inside. */
record CheckIsStillValid(LocalDate validUntil, LocalDate on) implements Rule {

  @Override
  public String name() {
    return "check-is-still-valid";
  }

  @Override
  public boolean holds() {
    return !on.isAfter(validUntil);
  }

  @Override
  public String sentence() {
    return "The credit check "
        + (holds() ? "is valid through " : "was valid through ")
        + validUntil
        + (holds() ? "." : "; a new one is due.");
  }
}
