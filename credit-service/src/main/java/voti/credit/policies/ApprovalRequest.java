package voti.credit.policies;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/**
 * The body of an approval.
 *
 * @param effectiveFrom checks of this day and later are judged by it
 */
record ApprovalRequest(LocalDate effectiveFrom, @NotBlank String reason) {}
