package voti.credit.numbering;

import java.time.LocalDate;
import voti.values.Ids;

/** Which series a document's number comes from. */
public final class InvoiceNumbers {

  private InvoiceNumbers() {}

  /** Asks the series of the invoice's year for a number. */
  public static NumberSeriesCommand.DrawNumber draw(String invoice, LocalDate issuedOn) {
    return draw(SeriesKind.INVOICE, invoice, issuedOn);
  }

  /** Asks the series of a kind and year for a number. */
  public static NumberSeriesCommand.DrawNumber draw(
      SeriesKind kind, String document, LocalDate issuedOn) {
    var year = issuedOn.getYear();
    return new NumberSeriesCommand.DrawNumber(
        Ids.named("num", Ids.NO_SLOT, kind.key(year)), kind.prefix(), year, document);
  }
}
