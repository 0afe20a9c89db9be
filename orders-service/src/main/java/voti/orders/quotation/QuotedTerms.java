package voti.orders.quotation;

import org.jspecify.annotations.Nullable;

/**
 * What is offered besides goods and prices.
 *
 * @param paymentDays from the invoice; {@code null}: as the contract says
 * @param delivery how and where it is delivered: {@code DAP Stockholm, Incoterms 2020}
 * @param note in free words
 */
public record QuotedTerms(
    @Nullable Integer paymentDays, @Nullable String delivery, @Nullable String note) {

  /** Nothing but goods and prices. */
  public static final QuotedTerms NONE = new QuotedTerms(null, null, null);

  /** The days that hold for a buyer whose contract says so many. */
  public int paymentDays(int ofContract) {
    return paymentDays == null ? ofContract : paymentDays;
  }
}
