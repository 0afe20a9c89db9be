package voti.credit.decisions;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;

/**
 * The body of a release.
 *
 * @param amount the part that is let through; left out for the whole order
 * @param deviation how far the document may grow, in percent
 * @param days how many days after {@code on} it holds, the last one inside
 */
record ReleaseRequest(
    @Nullable Money amount,
    Percentage deviation,
    int days,
    LocalDate on,
    @NotBlank String reason) {}
