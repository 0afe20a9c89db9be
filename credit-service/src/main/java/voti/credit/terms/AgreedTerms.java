package voti.credit.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a buyer about bills, beside what the contract says of each order.
 *
 * @param days to pay; {@code null} where the contract's days of each order count
 * @param endOfMonth whether days are counted from the end of the month
 * @param instalments shares summing to 100; none when all is due at once
 * @param discount for paying early; {@code null} for none
 * @param invoicing each delivery on its day, or those of a period together
 * @param publicBody whether the buyer is a public authority
 * @param expresslyAgreed whether longer terms than the law's were expressly agreed
 * @param buyerReference what the buyer wants on each bill, to find its way; {@code null} for none
 * @param eInvoice whether the buyer is sent e-invoices over the Peppol network
 */
public record AgreedTerms(
    @Nullable Integer days,
    boolean endOfMonth,
    List<Instalment> instalments,
    @Nullable SettlementDiscount discount,
    Invoicing invoicing,
    boolean publicBody,
    boolean expresslyAgreed,
    @Nullable String buyerReference,
    boolean eInvoice) {

  /** What holds where nothing else was agreed. */
  public static final AgreedTerms USUAL =
      new AgreedTerms(null, false, List.of(), null, Invoicing.EACH, false, false, null, false);

  /** They are terms that a bill can have. */
  public AgreedTerms {
    instalments = List.copyOf(instalments);
    new PaymentTerms(days == null ? 0 : days, endOfMonth, instalments, discount, null).longest();
  }

  /** The terms of a bill whose order says so many days. */
  public PaymentTerms of(int contractDays) {
    return new PaymentTerms(
        days == null ? contractDays : days, endOfMonth, instalments, discount, null);
  }
}
