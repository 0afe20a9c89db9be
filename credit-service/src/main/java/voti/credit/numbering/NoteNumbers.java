package voti.credit.numbering;

import java.time.LocalDate;
import voti.values.Ids;

/** Which series a fee or interest note's number comes from. */
public final class NoteNumbers {

  private NoteNumbers() {}

  /** Asks the series of the note's year for a number. */
  public static NumberSeriesCommand.DrawNumber draw(String note, LocalDate issuedOn) {
    var year = issuedOn.getYear();
    return new NumberSeriesCommand.DrawNumber(
        Ids.named("num", Ids.NO_SLOT, "note:" + year), year, note);
  }

  /** As it stands on the note: {@code N2010-000001}, so that it is no invoice's. */
  public static String shown(String drawn) {
    return "N" + drawn;
  }
}
