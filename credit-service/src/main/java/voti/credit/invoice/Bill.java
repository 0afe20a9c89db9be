package voti.credit.invoice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.terms.DuePart;
import voti.credit.terms.PaymentTerms;
import voti.credit.vat.Vat;
import voti.credit.vat.VatSubtotal;

/**
 * What a bill says beside its lines and its total.
 *
 * @param kind what it is for
 * @param vat per category and rate; empty when it was not told which rate the VAT is of
 * @param chargeVat what the header charge carries; {@code null} where there is no charge
 * @param terms on which it is to be paid
 * @param due what is due when, earliest first
 * @param deliveries those of a collective invoice; none of any other
 */
public record Bill(
    InvoiceKind kind,
    List<VatSubtotal> vat,
    @Nullable Vat chargeVat,
    PaymentTerms terms,
    List<DuePart> due,
    List<BilledDelivery> deliveries) {

  /** Lists are copied. */
  public Bill {
    vat = List.copyOf(vat);
    due = List.copyOf(due);
    deliveries = List.copyOf(deliveries);
  }
}
