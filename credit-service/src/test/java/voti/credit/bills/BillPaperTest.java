package voti.credit.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import voti.credit.Sellers;
import voti.credit.vat.Vat;
import voti.kit.paper.PaperTemplates;

/** The PDF says what the bill says, in both languages. */
class BillPaperTest {

  private final BillPaper paper = new BillPaper(new PaperTemplates(), Sellers.ours());

  private String read(BillFacts bill, String language) throws IOException {
    try (var document = Loader.loadPDF(paper.pdf(bill, Locale.of(language)))) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  @Test
  void anInvoiceInEnglish() throws IOException {
    assertThat(read(BillSamples.atHome(), "en"))
        .contains("Invoice 2026-000001", "Ehitus & Värv OÜ", "VAT no. EE100594102")
        .contains("Paint, 10 l", "−3.33", "100.00", "Freight and handling")
        .contains("24 % 110.00 26.40", "9 % 20.00 1.80")
        .contains("To pay 158.20 EUR", "158.20 EUR by 4 Mar 2026")
        .contains("2 % may be kept back when paid by 12 Feb 2026", "RF402026000001")
        .contains("Your reference COST-CENTRE-7");
  }

  @Test
  void anInvoiceInEstonian() throws IOException {
    assertThat(read(BillSamples.only(BillSamples.SWEDE, "K", "0"), "et"))
        .contains("Arve 2026-000001", "Tasuda 5 483,88 EUR", "tähtaeg 04.03.2026")
        .contains("Intra-community supply");
  }

  @Test
  void whatWasPaidAheadIsTakenOffInBothLanguages() throws IOException {
    assertThat(read(BillSamples.paidAhead(), "en"))
        .contains("Prepayment by invoice P2026-000003", "24 % 60.00 14.40")
        .contains("To pay 96.20 EUR", "Paid ahead 20.00 EUR", "Left to pay 76.20 EUR");
    assertThat(read(BillSamples.paidAhead(), "et"))
        .contains("Ettemaks arvega P2026-000003", "Jääb tasuda 76,20 EUR");
  }

  @Test
  void aCreditNoteNamesItsInvoiceAndAsksForNothing() throws IOException {
    var brushes = BillSamples.line(1, "Brush", "2", "29.48", null, Vat.of("K", "0"));
    assertThat(read(BillSamples.creditNote(BillSamples.SWEDE, List.of(brushes)), "en"))
        .contains("Credit note 2026-000001-C1", "invoice 2026-000001 of 2 Feb 2026")
        .contains("Credited 29.48 EUR", "Bristles fell out")
        .doesNotContain("Payment");
  }
}
