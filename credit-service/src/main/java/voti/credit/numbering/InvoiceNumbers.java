package voti.credit.numbering;

import java.time.LocalDate;
import voti.values.Ids;

/** Which series an invoice's number comes from. */
public final class InvoiceNumbers {

  private InvoiceNumbers() {}

  /** Asks the series of the invoice's year for a number. */
  public static NumberSeriesCommand.DrawNumber draw(String invoice, LocalDate issuedOn) {
    var year = issuedOn.getYear();
    return new NumberSeriesCommand.DrawNumber(
        Ids.named("num", Ids.NO_SLOT, "invoice:" + year), year, invoice);
  }
}
