package voti.credit.dunnings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.paper.PdfPaper;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;

/** Letters as documents: made from what was decided, the same each time. */
@Component
class LetterDocuments {

  private final AccountDirectory directory;
  private final String creditor;

  LetterDocuments(
      AccountDirectory directory, @Value("${voti.company.name:${VOTI_COMPANY_NAME:Voti}}") String creditor) {
    this.directory = directory;
    this.creditor = creditor;
  }

  LetterHtml html(LetterRow letter) {
    var debtor =
        directory.find(letter.account()).map(AccountEntry::name).orElse(letter.account());
    return new LetterHtml(letter, debtor, creditor);
  }

  byte[] pdf(LetterRow letter) {
    return PdfPaper.render(html(letter).page());
  }
}
