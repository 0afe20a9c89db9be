package voti.credit.decisions;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import voti.values.Percentage;

/**
 * The body of a release.
 *
 * @param deviation how far the document may grow, in percent
 * @param days how many days after {@code on} it holds, the last one inside
 */
record ReleaseRequest(Percentage deviation, int days, LocalDate on, @NotBlank String reason) {}
