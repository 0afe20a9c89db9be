package voti.credit.posting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.goods.GoodsLine;
import voti.credit.invoice.CreditorReference;
import voti.credit.invoice.InvoiceCommand.PostCreditNote;
import voti.credit.invoice.InvoiceDraft;
import voti.credit.invoice.InvoiceKind;
import voti.credit.invoice.Invoices;
import voti.credit.invoices.KnownInvoices;
import voti.credit.seller.Seller;
import voti.credit.terms.PaymentTerms;
import voti.credit.vat.Vat;
import voti.credit.vat.VatBreakdown;
import voti.credit.vat.VatRateIsInForce;
import voti.credit.vat.VatRates;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** Checks bills that follow from no delivery: their sum, their VAT rates, that they are new. */
@Component
class Posting {

  private final KnownInvoices invoices;
  private final VatRates rates;
  private final Seller seller;

  Posting(KnownInvoices invoices, VatRates rates, Seller seller) {
    this.invoices = invoices;
    this.rates = rates;
    this.seller = seller;
  }

  InvoiceDraft checked(PostedInvoiceRequest body, String invoice) {
    var draft = addsUp(body);
    draft.lines().forEach(line -> inForce(line.vat(), body.issuedOn()));
    isNew(body, invoice);
    return draft;
  }

  /** Its rates are those of its bill, which the bill itself knows. */
  PostCreditNote credit(PostedInvoiceRequest body) {
    var draft = addsUp(body);
    var bill = Invoices.ofPosted(body.account(), body.bill());
    var note = Invoices.creditNoteOfPosted(body.account(), body.number());
    isNew(body, bill);
    invoices
        .ofCreditNote(note)
        .filter(known -> !known.invoice().equals(bill))
        .ifPresent(
            known -> {
              throw new WrongState(
                  "credit-note-is-new",
                  "Credit note " + body.number() + " is on invoice " + known.number() + ".",
                  new Fact("invoice", known.invoice()));
            });
    return new PostCreditNote(
        bill,
        body.account(),
        note,
        body.number(),
        body.issuedOn(),
        String.valueOf(body.cause()),
        draft.lines(),
        body.gross(),
        body.source());
  }

  private static InvoiceDraft addsUp(PostedInvoiceRequest body) {
    var draft = body.draft();
    var gross = gross(draft);
    if (!gross.equals(body.gross())) {
      throw new RuleBroken(
          "invoice-adds-up",
          "Lines, charge and VAT come to " + gross + ", the bill says " + body.gross() + ".",
          new Fact("computed", gross.toString()),
          new Fact("gross", body.gross().toString()));
    }
    return draft;
  }

  InvoiceDraft draft(PrepaymentRequest body) {
    var told = body.vatRate();
    var rate =
        told != null
            ? told
            : body.vatCategory().isTaxed() ? standard(body.issuedOn()) : Percentage.of("0");
    var vat = new Vat(body.vatCategory(), rate);
    inForce(vat, body.issuedOn());
    var line =
        new GoodsLine(
            1,
            "",
            Quantity.of("1", "C62"),
            body.net(),
            vat.category(),
            vat.rate(),
            body.text(),
            null);
    return new InvoiceDraft(
        InvoiceKind.PREPAYMENT,
        body.order(),
        body.issuedOn(),
        PaymentTerms.net(body.days()),
        List.of(line),
        Money.zero(body.net().currency()),
        seller.name());
  }

  /** A number names one bill, whoever owes it. */
  private void isNew(PostedInvoiceRequest body, String invoice) {
    for (var known : invoices.named(List.of(CreditorReference.plain(body.number())))) {
      if (known.number().equals(body.number())
          && (body.isCreditNote() || !known.invoice().equals(invoice))) {
        throw new WrongState(
            "invoice-number-is-new",
            "Invoice " + body.number() + " is known already, of " + known.gross() + ".",
            new Fact("invoice", known.invoice()));
      }
    }
  }

  private Percentage standard(LocalDate day) {
    return rates
        .standard(seller.country(), day)
        .orElseThrow(
            () ->
                new RuleBroken(
                    VatRateIsInForce.NAME,
                    "The table of VAT rates knows none of "
                        + seller.country()
                        + "; name the rate."));
  }

  private void inForce(@Nullable Vat vat, LocalDate day) {
    if (vat != null) {
      var rule = new VatRateIsInForce(rates, seller.country(), day, vat);
      if (!rule.holds()) {
        throw new RuleBroken(VatRateIsInForce.NAME, rule.sentence());
      }
    }
  }

  private static Money gross(InvoiceDraft draft) {
    var breakdown = new VatBreakdown();
    var net = draft.charge();
    for (var line : draft.lines()) {
      breakdown.add(vat(line), line.net());
      net = net.plus(line.net());
    }
    if (!draft.charge().isZero()) {
      breakdown.add(vat(draft.lines().getFirst()), draft.charge());
    }
    return breakdown.computed().stream().map(VatSubtotal::vat).reduce(net, Money::plus);
  }

  private static Vat vat(GoodsLine line) {
    var vat = line.vat();
    return vat == null ? Vat.NONE : vat;
  }
}
