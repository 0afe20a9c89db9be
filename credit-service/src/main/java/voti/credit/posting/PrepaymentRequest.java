package voti.credit.posting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.credit.vat.VatCategory;
import voti.values.Money;
import voti.values.Percentage;

/**
 * A bill for goods that are paid for ahead.
 *
 * @param order what is paid for
 * @param net how much, without VAT
 * @param vatRate in percent; {@code null} for the standard rate of the day, or none where the
 *     category has none
 * @param text what the line says
 */
record PrepaymentRequest(
    String account,
    @NotBlank String order,
    Money net,
    VatCategory vatCategory,
    @Nullable Percentage vatRate,
    LocalDate issuedOn,
    @Min(0) @Max(60) int days,
    @NotBlank String text,
    @NotBlank String reason) {

  PrepaymentRequest {
    if (!net.isPositive()) {
      throw new IllegalArgumentException("a prepayment is above zero");
    }
  }
}
