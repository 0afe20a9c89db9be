package voti.credit.invoice;

import voti.values.Money;

/** All credit notes together are worth no more than their invoice. */
record CreditNoteStaysWithinInvoice(Money invoiced, Money creditedBefore, Money asked) {

  static final String NAME = "credit-note-stays-within-invoice";

  boolean holds() {
    return !creditedBefore.plus(asked).isMoreThan(invoiced);
  }

  String sentence(String number) {
    return ofABill(number) + " Check the return's quantities.";
  }

  String ofABill(String number) {
    return "Invoice "
        + number
        + " is worth "
        + invoiced.grouped()
        + ", of which "
        + creditedBefore.grouped()
        + " is credited; "
        + asked.grouped()
        + " more is too much.";
  }

  InvoiceEvent.CreditNoteRefused refusal(InvoiceEvent.ReturnAwaitsInvoice waiting, String number) {
    return new InvoiceEvent.CreditNoteRefused(
        waiting.invoice(), waiting.account(), waiting.goods().returned(), NAME, sentence(number));
  }
}
