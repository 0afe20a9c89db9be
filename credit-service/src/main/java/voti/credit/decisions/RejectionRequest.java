package voti.credit.decisions;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/** The body of a rejection. */
record RejectionRequest(LocalDate on, @NotBlank String reason) {}
