package voti.credit.decisions;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import voti.values.Money;

/**
 * The body of a demand for prepayment.
 *
 * @param amount what is to be paid first
 * @param by the last day for it
 */
record PrepaymentRequest(Money amount, LocalDate by, LocalDate on, @NotBlank String reason) {}
