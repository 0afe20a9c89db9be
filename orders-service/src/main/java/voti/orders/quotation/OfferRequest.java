package voti.orders.quotation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.order.capturing.AskedGoods.AskedQuantity;
import voti.values.Percentage;

/**
 * What a version is to offer, as it is asked for.
 *
 * @param on the day whose prices and mandate count
 * @param validUntil the first day on which it no longer holds
 * @param lines numbered from 1 in their order
 * @param terms besides goods and prices; {@code null}: none
 * @param reason in the author's words
 */
record OfferRequest(
    @NotNull LocalDate on,
    @NotNull LocalDate validUntil,
    @NotEmpty List<@Valid Line> lines,
    @Nullable TermsRequest terms,
    @Nullable String reason) {

  /**
   * A line.
   *
   * @param product by id or item number
   * @param discount off the winning column, in percent; {@code null}: none
   * @param alternativeTo the number of the line in whose place it can be taken
   */
  record Line(
      @NotBlank String product,
      @NotNull AskedQuantity quantity,
      @Nullable Percentage discount,
      @Nullable Integer alternativeTo) {}

  /** Terms; an empty field is one that was not filled in. */
  record TermsRequest(
      @Nullable Integer paymentDays, @Nullable String delivery, @Nullable String note) {

    private QuotedTerms terms() {
      return new QuotedTerms(paymentDays, given(delivery), given(note));
    }
  }

  /** What is expected; title, probability and day belong together. */
  record OutlookRequest(
      @Nullable String opportunity,
      @NotBlank String title,
      @NotNull Percentage probability,
      @NotNull LocalDate expectedClose) {

    Outlook outlook() {
      return new Outlook(given(opportunity), title, probability, expectedClose);
    }
  }

  QuotedTerms quotedTerms() {
    return terms == null ? QuotedTerms.NONE : terms.terms();
  }

  /** A form leaves out nothing. */
  static @Nullable String given(@Nullable String field) {
    return field == null || field.isBlank() ? null : field;
  }
}
