package voti.credit.invoice;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Deduction;
import voti.credit.goods.KeptCash;
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
 * @param deductions what was billed ahead and is taken off, of all deliveries; {@code null} for
 *     nothing
 * @param kept cash that was kept for the order of its one delivery; {@code null} for none
 */
public record Bill(
    InvoiceKind kind,
    List<VatSubtotal> vat,
    @Nullable Vat chargeVat,
    PaymentTerms terms,
    List<DuePart> due,
    List<BilledDelivery> deliveries,
    @Nullable List<Deduction> deductions,
    @Nullable List<KeptCash> kept) {

  /** For which nothing was paid ahead. */
  public Bill(
      InvoiceKind kind,
      List<VatSubtotal> vat,
      @Nullable Vat chargeVat,
      PaymentTerms terms,
      List<DuePart> due,
      List<BilledDelivery> deliveries) {
    this(kind, vat, chargeVat, terms, due, deliveries, null, null);
  }

  /** Lists are copied. */
  public Bill {
    vat = List.copyOf(vat);
    due = List.copyOf(due);
    deliveries = List.copyOf(deliveries);
    deductions = deductions == null ? null : List.copyOf(deductions);
    kept = kept == null ? null : List.copyOf(kept);
  }

  /** What was billed ahead and is taken off. */
  public List<Deduction> takenOff() {
    return deductions == null ? List.of() : deductions;
  }

  /** Cash that was kept for what it bills, of all its deliveries. */
  public List<KeptCash> paidAhead() {
    return deliveries.isEmpty()
        ? Objects.requireNonNullElse(kept, List.of())
        : deliveries.stream()
            .flatMap(one -> Objects.requireNonNullElse(one.kept(), List.<KeptCash>of()).stream())
            .toList();
  }
}
