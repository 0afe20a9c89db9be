package voti.credit.accountstatement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import voti.kit.paper.PaperFormats;
import voti.kit.paper.PaperTemplates;
import voti.kit.paper.PdfPaper;

/** Puts a statement of account on paper. */
@Component
class StatementPaper {

  private final PaperTemplates templates;

  StatementPaper(PaperTemplates templates) {
    this.templates = templates;
  }

  byte[] pdf(
      String name, LocalDate from, LocalDate to, List<Statement> currencies, Locale language) {
    return PdfPaper.render(page(name, from, to, currencies, language));
  }

  String page(
      String name, LocalDate from, LocalDate to, List<Statement> currencies, Locale language) {
    return templates.fill(
        "account-statement",
        language,
        Map.of(
            "name",
            name,
            "from",
            from,
            "to",
            to,
            "currencies",
            currencies,
            "fmt",
            new PaperFormats(language)));
  }
}
