package voti.orders.pastorders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Orders and returns of an older system.
 *
 * @param currency of all figures
 * @param documents each whole
 */
record ImportRequest(
    Currency currency, @NotEmpty @Size(max = 1_000) List<@Valid DocumentRequest> documents) {

  /**
   * An order or a return.
   *
   * @param account the buyer, by our id or its GLN
   * @param number the older system's
   * @param kind purchase or return
   * @param at when it was made
   * @param on its business day
   * @param lines goods
   * @param charges what was charged beside them
   */
  record DocumentRequest(
      @NotBlank String account,
      @NotBlank @Size(max = 60) String number,
      @Pattern(regexp = "purchase|return", message = "is purchase or return") String kind,
      Instant at,
      LocalDate on,
      @Nullable List<@Valid LineRequest> lines,
      @Nullable List<@Valid ChargeRequest> charges) {

    List<LineRequest> goods() {
      return Objects.requireNonNullElse(lines, List.of());
    }

    List<ChargeRequest> beside() {
      return Objects.requireNonNullElse(charges, List.of());
    }
  }

  /**
   * Goods.
   *
   * @param line where it stood in the sender's file
   * @param product by item number
   * @param quantity in the product's unit
   * @param price of one
   * @param broughtBack of a return, the purchase it goes back to, where one is known
   */
  record LineRequest(
      @Min(1) int line,
      @NotBlank String product,
      @Positive @Digits(integer = 12, fraction = 6) BigDecimal quantity,
      @Positive @Digits(integer = 12, fraction = 6) BigDecimal price,
      @Valid @Nullable PurchaseRequest broughtBack) {}

  /** The number and day of a purchase. */
  record PurchaseRequest(@NotBlank String number, LocalDate on) {}

  /**
   * A charge.
   *
   * @param code as the older system calls it
   */
  record ChargeRequest(
      @Min(1) int line,
      @NotBlank @Size(max = 40) String code,
      @Positive @Digits(integer = 12, fraction = 6) BigDecimal quantity,
      @Positive @Digits(integer = 12, fraction = 6) BigDecimal price) {}
}
