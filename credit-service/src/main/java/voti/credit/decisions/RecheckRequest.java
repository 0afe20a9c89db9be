package voti.credit.decisions;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/** The body of a wish that the rules look again, as on a day. */
record RecheckRequest(LocalDate on, @NotBlank String reason) {}
