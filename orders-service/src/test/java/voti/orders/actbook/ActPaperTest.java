package voti.orders.actbook;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.ORDER;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import voti.orders.act.ActLine;
import voti.orders.act.Evidence;
import voti.values.Quantity;

/** The PDF says what the act says, in both languages. */
class ActPaperTest {

  private static final String HASH =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  private static String read(KnownAct act, String language) throws IOException {
    var html =
        new ActPaper(null, null).html(act, "Johnssons byggvaror", "Bristles", Locale.of(language));
    try (var document = Loader.loadPDF(PdfPaper.render(html))) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  private static KnownAct act(KnownAct.Agreed agreed) {
    return new KnownAct(
        "act-7f-1",
        ACCOUNT,
        ORDER,
        "damage",
        LocalDate.of(2010, 3, 11),
        List.of(new ActLine(2, Quantity.of("2", "C62"))),
        "Harjased langesid välja.",
        "BRISTLES",
        HASH,
        List.of("per-7f-buyer-1", "emp-00-kai"),
        List.of(new Evidence(HASH, "brush.jpg", "image/jpeg", 4711)),
        "agreed",
        agreed,
        3);
  }

  @Test
  void inEnglishWithItsEvidenceAndWhatIsAgreed() throws IOException {
    var agreed =
        new KnownAct.Agreed(
            "redelivery", LocalDate.of(2010, 3, 31), "emp-00-kai", "kai", "Ours.", null, null);
    assertThat(read(act(agreed), "en"))
        .contains("Act on damage", "Johnssons byggvaror", "2 C62", "brush.jpg", "4711", HASH)
        .contains("A redelivery, by 2010-03-31", "per-7f-buyer-1", "Signature and date");
  }

  @Test
  void inEstonian() throws IOException {
    assertThat(read(act(null), "et"))
        .contains("Kahjustuse akt", "Harjased langesid välja.", "Allkirjad")
        .contains("Midagi ei ole veel kokku lepitud.");
  }
}
