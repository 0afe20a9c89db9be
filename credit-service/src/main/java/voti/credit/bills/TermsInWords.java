package voti.credit.bills;

import java.util.Locale;
import java.util.stream.Collectors;
import voti.kit.paper.PaperFormats;

/** The terms of a bill as a sentence that a payer reads. */
final class TermsInWords {

  private TermsInWords() {}

  static String english(BillFacts bill) {
    var preceding = bill.preceding();
    if (preceding != null) {
      return "Set off against invoice " + preceding.number() + ".";
    }
    if (bill.isCreditNote()) {
      return bill.due().isEmpty() ? "Set off against later invoices." : "It is paid out.";
    }
    var formats = new PaperFormats(Locale.ENGLISH);
    var due =
        bill.due().size() == 1
            ? "Due on " + bill.due().getFirst().dueOn()
            : bill.due().stream()
                .map(part -> formats.amount(part.amount()) + " due on " + part.dueOn())
                .collect(Collectors.joining(", "));
    var terms = bill.terms();
    var discount = terms == null ? null : terms.discount();
    return due
        + (discount == null
            ? "."
            : "; "
                + discount.percent()
                + " off when paid by "
                + discount.lastDay(bill.issuedOn())
                + ".");
  }
}
