package voti.credit.posting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.GoodsLine;
import voti.credit.invoice.InvoiceDraft;
import voti.credit.invoice.InvoiceKind;
import voti.credit.terms.PaymentTerms;
import voti.values.Ids;
import voti.values.Money;

/**
 * A bill that another system issued, or a credit note on one.
 *
 * @param kind a bill when absent
 * @param preceding the number of the bill that a credit note takes back; {@code null} of a bill
 * @param cause why it is credited; {@code null} of a bill
 * @param number under which the payer knows it
 * @param order the order of ours it belongs to; {@code null} for none
 * @param dueOn the day it names; {@code null} when a period is told instead, and of a credit note
 * @param days the period it names; {@code null} when a day is told instead
 * @param charge header charge without VAT; {@code null} for none
 * @param gross what it comes to there: it must be what lines, charge and VAT come to here
 * @param source the other system's name
 */
record PostedInvoiceRequest(
    String account,
    @NotBlank String number,
    @Nullable String order,
    LocalDate issuedOn,
    @Nullable LocalDate dueOn,
    @Nullable Integer days,
    @NotEmpty List<@Valid PostedLine> lines,
    @Nullable Money charge,
    Money gross,
    @NotBlank String source,
    @Nullable Kind kind,
    @Nullable String preceding,
    @Nullable String cause) {

  /** What it is. */
  enum Kind {
    INVOICE,
    CREDIT_NOTE
  }

  PostedInvoiceRequest {
    if (!Ids.isA("acc", account)) {
      throw new IllegalArgumentException("an account's id looks like acc-7f-…, not " + account);
    }
    if (kind == Kind.CREDIT_NOTE) {
      isOnABill(preceding, cause);
      if (dueOn != null || days != null || charge != null) {
        throw new IllegalArgumentException("a credit note has no dueOn, no days and no charge");
      }
    } else if ((dueOn == null) == (days == null)) {
      throw new IllegalArgumentException("dueOn or days is named by a bill, and not both");
    }
    if (dueOn != null && dueOn.isBefore(issuedOn)) {
      throw new IllegalArgumentException("dueOn " + dueOn + " is before issuedOn " + issuedOn);
    }
  }

  boolean isCreditNote() {
    return kind == Kind.CREDIT_NOTE;
  }

  /** The number of the bill that a credit note takes back. */
  String bill() {
    return String.valueOf(preceding);
  }

  /** What it says; a bill says the same as before credit notes were taken here. */
  String said() {
    return kind == null
        ? toString().replace(", kind=null, preceding=null, cause=null]", "]")
        : toString();
  }

  private static void isOnABill(@Nullable String preceding, @Nullable String cause) {
    if (preceding == null || preceding.isBlank()) {
      throw new IllegalArgumentException("preceding must name the bill that is credited");
    }
    if (cause == null || cause.isBlank()) {
      throw new IllegalArgumentException("cause must say why it is credited");
    }
  }

  InvoiceDraft draft() {
    var goods = new ArrayList<GoodsLine>();
    lines.forEach(line -> goods.add(line.line(goods.size() + 1)));
    return new InvoiceDraft(
        InvoiceKind.POSTED,
        order,
        issuedOn,
        dueOn == null ? PaymentTerms.net(days == null ? 0 : days) : PaymentTerms.on(dueOn),
        goods,
        charge == null ? Money.zero(gross.currency()) : charge,
        source);
  }
}
