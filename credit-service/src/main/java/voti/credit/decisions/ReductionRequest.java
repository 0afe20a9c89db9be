package voti.credit.decisions;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import voti.values.Money;

/**
 * The body of a reduction.
 *
 * @param amount what the order must come down to
 */
record ReductionRequest(Money amount, LocalDate on, @NotBlank String reason) {}
