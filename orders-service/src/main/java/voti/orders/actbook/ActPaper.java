package voti.orders.actbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import voti.kit.paper.PaperTemplates;
import voti.kit.paper.PdfPaper;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.orders.cause.Cause;
import voti.orders.cause.StoredCauses;
import voti.orders.document.SellerParty;

/** An act on paper, to be signed by both sides: a PDF in English or Estonian. */
@Component
class ActPaper {

  private final AccountDirectory accounts;
  private final StoredCauses causes;
  private final PaperTemplates templates;
  private final SellerParty seller;

  ActPaper(
      AccountDirectory accounts,
      StoredCauses causes,
      PaperTemplates templates,
      SellerParty seller) {
    this.accounts = accounts;
    this.causes = causes;
    this.templates = templates;
    this.seller = seller;
  }

  byte[] pdf(KnownAct act, Locale language) {
    return PdfPaper.render(html(act, buyer(act), cause(act, language), language));
  }

  /** The page that is rendered. */
  String html(KnownAct act, String buyer, String cause, Locale language) {
    var values =
        Map.<String, Object>of("act", act, "buyer", buyer, "cause", cause, "seller", seller.name());
    return templates.fill("act", language, values);
  }

  private String buyer(KnownAct act) {
    return accounts.find(act.account()).map(AccountEntry::name).orElse(act.account());
  }

  private String cause(KnownAct act, Locale language) {
    var book = causes.book();
    var code = act.causeCode();
    return code == null
        ? ""
        : List.copyOf(book.upwards(code)).reversed().stream()
            .flatMap(one -> book.find(one).stream())
            .map(one -> name(one, language))
            .reduce((above, below) -> above + " / " + below)
            .orElse(code);
  }

  private static String name(Cause cause, Locale language) {
    return language.getLanguage().equals("et") ? cause.et() : cause.en();
  }
}
