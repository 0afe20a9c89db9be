package voti.orders.bonus;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import voti.values.Period;

/**
 * An agreement as it is asked for: with an account, or by a contract, whose account it is then.
 *
 * @param currency ISO 4217
 * @param until the first day that does not count
 * @param measure {@code value} or {@code quantity}
 * @param unit of a quantity
 * @param family the code of a product family; {@code null}: all products
 * @param kind {@code exceeding-part} or {@code retroactive}
 * @param growthOver the base year's figure, when tiers are percent of growth over it
 */
record BonusRequest(
    @Nullable String id,
    @Nullable String account,
    @Nullable String contract,
    @NotBlank String name,
    @Pattern(regexp = "[A-Z]{3}", message = "is an ISO 4217 code such as EUR") String currency,
    LocalDate from,
    LocalDate until,
    @Pattern(regexp = "value|quantity", message = "is value or quantity") String measure,
    @Nullable String unit,
    @Nullable String family,
    @Pattern(regexp = "exceeding-part|retroactive", message = "is exceeding-part or retroactive")
        String kind,
    @NotEmpty List<Tier> tiers,
    @Nullable BigDecimal growthOver,
    @Nullable String reason) {

  BonusTerms terms() {
    return new BonusTerms(
        name,
        Currency.getInstance(currency).getCurrencyCode(),
        new Period(from, until),
        new Base(Measure.valueOf(measure.toUpperCase(Locale.ROOT)), given(unit), given(family)),
        TierKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_')),
        tiers,
        growthOver);
  }

  /** A form leaves out nothing: an empty field is one that was not filled in. */
  static @Nullable String given(@Nullable String field) {
    return field == null || field.isBlank() ? null : field;
  }
}
