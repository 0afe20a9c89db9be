package voti.credit.dunnings;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import voti.credit.seller.Seller;
import voti.kit.paper.PaperFormats;
import voti.kit.paper.PaperTemplates;
import voti.kit.paper.PdfPaper;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;

/** Letters as documents: made from what was decided, the same each time. */
@Component
class LetterDocuments {

  private final PaperTemplates templates;
  private final AccountDirectory directory;
  private final Seller seller;

  LetterDocuments(PaperTemplates templates, AccountDirectory directory, Seller seller) {
    this.templates = templates;
    this.directory = directory;
    this.seller = seller;
  }

  /** The page that is printed, attached and previewed. */
  byte[] pdf(LetterRow letter) {
    var language = Locale.of(letter.text().language());
    var debtor = directory.find(letter.account()).map(AccountEntry::name).orElse(letter.account());
    return PdfPaper.render(
        templates.fill(
            "reminder",
            language,
            Map.of(
                "letter",
                letter,
                "debtor",
                debtor,
                "creditor",
                seller.name(),
                "iban",
                seller.iban(),
                "fmt",
                new PaperFormats(language))));
  }

  /** What the message says that carries it. */
  String message(LetterRow letter) {
    var fmt = new PaperFormats(Locale.of(letter.text().language()));
    return letter.text().opening()
        + "\n\n"
        + fmt.money(letter.asked())
        + ", "
        + fmt.date(letter.payBy())
        + "\n\n"
        + letter.text().closing()
        + "\n\n"
        + seller.name()
        + "\n";
  }
}
