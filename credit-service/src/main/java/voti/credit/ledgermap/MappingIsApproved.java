package voti.credit.ledgermap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two persons stand behind a version, and what was posted before stays posted as it was: a period
 * that is over and closed gives the same export for ever.
 */
record MappingIsApproved(
    String drafter, String approver, LocalDate effectiveFrom, LocalDate today) {

  static final String SECOND = "approver-is-not-the-drafter";
  static final String LATER = "mapping-takes-effect-today-or-later";

  /** The rule that is broken; {@code null} when none is. */
  @Nullable String broken() {
    if (drafter.equals(approver)) {
      return SECOND;
    }
    return effectiveFrom.isBefore(today) ? LATER : null;
  }

  String sentence() {
    return drafter.equals(approver)
        ? "Who drafted the accounts cannot approve them; ask a second person."
        : "The accounts cannot take effect on "
            + effectiveFrom
            + ", before they are approved on "
            + today
            + ".";
  }
}
