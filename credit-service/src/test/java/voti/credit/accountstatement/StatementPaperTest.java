package voti.credit.accountstatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import voti.kit.paper.PaperTemplates;
import voti.values.Money;

class StatementPaperTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
  private static final LocalDate LAST = LocalDate.parse("2026-03-31");
  private static final List<String> KINDS =
      List.of(
          "invoice",
          "credit-note",
          "interest",
          "fee",
          "opening",
          "prepayment",
          "receipt",
          "receipt-reversed",
          "write-off",
          "reinstated",
          "settlement-discount",
          "difference",
          "bank-charge",
          "exchange",
          "revaluation");

  private final StatementPaper paper = new StatementPaper(new PaperTemplates());

  @Test
  void aStatementIsReadableInBothLanguages() throws IOException {
    assertThat(text(Locale.ENGLISH))
        .contains("Statement of account", "Tapeet OÜ", "From 1 Mar 2026 to 31 Mar 2026")
        .contains("Opening balance 100.00", "Closing balance 1,300.00", "Invoice 2026-7");
    assertThat(text(Locale.of("et")))
        .contains("Saldoteatis", "Algsaldo 100,00", "Arve 2026-7", "Sidumata maksed");
  }

  @Test
  void everyKindHasAWord() {
    for (var language : List.of(Locale.ENGLISH, Locale.of("et"))) {
      assertThat(paper.page("a", FIRST, LAST, List.of(statement()), language)).doesNotContain("??");
    }
  }

  private String text(Locale language) throws IOException {
    var pdf = paper.pdf("Tapeet OÜ", FIRST, LAST, List.of(statement()), language);
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
    }
  }

  private static Statement statement() {
    var lines =
        KINDS.stream()
            .map(
                kind -> new Statement.Movement(FIRST, kind, "d", "n", eur("100.00"), eur("200.00")))
            .toList();
    var open =
        new Statement.OpenLine(
            "inv", "invoice", "2026-7", FIRST, LAST, eur("1400.00"), eur("1400.00"), 3);
    return new Statement("EUR", eur("100.00"), lines, eur("1300.00"), List.of(open), eur("100.00"));
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }
}
