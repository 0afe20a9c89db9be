package voti.orders.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import voti.kit.paper.PaperTemplates;
import voti.kit.testing.PdfText;
import voti.orders.SampleQuotations;

class QuotationPaperTest {

  private static final SellerParty SELLER =
      new SellerParty(
          "Põhjala Kaubandus OÜ",
          "4740000000001",
          "12345678",
          "EE123456780",
          "EE",
          "Rävala pst 1",
          "Tallinn",
          "10143");

  private final QuotationPaper paper = new QuotationPaper(new PaperTemplates(), SELLER);

  @Test
  void aVersionIsReadInEnglish() throws IOException {
    var text = PdfText.of(paper.pdf("Q-17", SampleQuotations.version(1), Locale.ENGLISH));
    assertThat(text)
        .contains("Quotation Q-17", "Version 1", "up to and including 19 Feb 2010")
        .contains("Falu Rödfärg", "120 LTR", "50.00", "4 %", "5,760.00")
        .contains("alternative to line 2", "(436.50)", "5,985.00 SEK")
        .contains("Payment: within 14 days.", "Delivery: DAP Stockholm.", "Spring <offer>.");
  }

  @Test
  void aVersionIsReadInEstonian() throws IOException {
    var text = PdfText.of(paper.pdf("Q-17", SampleQuotations.version(2), Locale.of("et")));
    assertThat(text)
        .contains("Pakkumus Q-17", "Versioon 2", "kuni 19.02.2010 (kaasa arvatud)")
        .contains("alternatiiv reale 2", "5 985,00 SEK", "Tasumine: 14 päeva jooksul.");
  }

  /** The writer checks what it writes against the schemas of OASIS, and throws if it is wrong. */
  @Test
  void asUblItIsValidAndSaysTheSame() {
    var offer = SampleQuotations.version(1);
    var bytes = new UblQuotation("Q-17", offer, "7300070011115", SELLER).xml();
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains("<cbc:ID>Q-17-1</cbc:ID>", "<cbc:EndDate>2010-02-19</cbc:EndDate>")
        .contains("<cbc:PayableAmount currencyID=\"SEK\">5985.00</cbc:PayableAmount>")
        .contains("<cbc:MultiplierFactorNumeric>4</cbc:MultiplierFactorNumeric>")
        .contains("<cbc:Amount currencyID=\"SEK\">240.00</cbc:Amount>")
        .contains(
            "<cac:AlternativeLineItem>", "<cbc:Description>Payment: net 14 days</cbc:Description>")
        .contains("<cbc:SpecialTerms>DAP Stockholm</cbc:SpecialTerms>");
  }
}
