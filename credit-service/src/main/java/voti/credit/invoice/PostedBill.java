package voti.credit.invoice;

import java.util.ArrayList;
import java.util.List;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/**
 * A bill that another system issued, with what that system credited of it.
 *
 * @param billed by VAT
 * @param credited by VAT, of each credit note
 * @param notes the credit notes' ids
 */
record PostedBill(
    String number, List<VatSubtotal> billed, List<VatSubtotal> credited, List<String> notes) {

  static PostedBill of(InvoiceEvent.InvoicePosted e) {
    return new PostedBill(e.number(), e.bill().vat(), List.of(), List.of());
  }

  PostedBill and(InvoiceEvent.CreditNotePosted e) {
    var all = new ArrayList<>(credited);
    all.addAll(e.vat());
    var ids = new ArrayList<>(notes);
    ids.add(e.creditNote());
    return new PostedBill(number, billed, List.copyOf(all), List.copyOf(ids));
  }

  /** The credit note, or why it is refused. */
  InvoiceEvent credit(InvoiceCommand.PostCreditNote c, Money gross, Money creditedBefore) {
    if (notes.contains(c.creditNote())) {
      throw new WrongState(
          "credit-note-is-new",
          "Credit note " + c.number() + " stands already, and says something else.");
    }
    if (!c.gross().currency().equals(gross.currency())) {
      throw new RuleBroken(
          "credit-note-is-in-the-bills-currency",
          "Invoice " + number + " is in " + gross.currency() + "; so is what is credited of it.",
          new Fact("currency", gross.currency().getCurrencyCode()));
    }
    var vat = Billing.credited(c.lines(), c.gross());
    var within = new CreditNoteStaysWithinInvoice(gross, creditedBefore, c.gross());
    if (!within.holds()) {
      return refused(c, CreditNoteStaysWithinInvoice.NAME, within.ofABill(number));
    }
    var carries = new CreditNoteCarriesTheVatOfItsBill(billed, credited, vat);
    return carries
        .broken()
        .<InvoiceEvent>map(sentence -> refused(c, CreditNoteCarriesTheVatOfItsBill.NAME, sentence))
        .orElseGet(
            () ->
                new InvoiceEvent.CreditNotePosted(
                    c.invoice(),
                    c.account(),
                    c.creditNote(),
                    c.number(),
                    number,
                    c.issuedOn(),
                    c.cause(),
                    c.lines(),
                    c.gross(),
                    vat,
                    c.source()));
  }

  private static InvoiceEvent refused(
      InvoiceCommand.PostCreditNote c, String rule, String sentence) {
    return new InvoiceEvent.CreditNoteRefused(
        c.invoice(), c.account(), c.creditNote(), rule, sentence);
  }
}
