package voti.credit.confirmations;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import voti.credit.seller.Seller;
import voti.kit.paper.PaperFormats;
import voti.kit.paper.PaperTemplates;
import voti.kit.paper.PdfPaper;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;

/** Letters as documents: made from what was decided, the same each time. */
@Component
class ConfirmationPaper {

  private final PaperTemplates templates;
  private final AccountDirectory directory;
  private final Seller seller;

  ConfirmationPaper(PaperTemplates templates, AccountDirectory directory, Seller seller) {
    this.templates = templates;
    this.directory = directory;
    this.seller = seller;
  }

  /** The page that is printed and attached, with room for the debtor's answer. */
  byte[] pdf(ConfirmationRow letter) {
    return PdfPaper.render(page(letter));
  }

  String page(ConfirmationRow letter) {
    var language = Locale.of(letter.language());
    var debtor = directory.find(letter.account()).map(AccountEntry::name).orElse(letter.account());
    return templates.fill(
        "balance-confirmation",
        language,
        Map.of(
            "letter",
            letter,
            "debtor",
            debtor,
            "seller",
            seller,
            "fmt",
            new PaperFormats(language)));
  }

  /** What the message says that carries it. */
  String message(ConfirmationRow letter) {
    var fmt = new PaperFormats(Locale.of(letter.language()));
    var sums =
        letter.balances().stream()
            .map(balance -> fmt.money(balance.balance()))
            .collect(Collectors.joining(", "));
    return letter.text().opening()
        + "\n\n"
        + fmt.date(letter.day())
        + ": "
        + (sums.isEmpty() ? "0" : sums)
        + "\n\n"
        + letter.text().closing()
        + "\n\n"
        + seller.name()
        + ", "
        + seller.email()
        + "\n";
  }
}
