package voti.orders.actbook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.orders.cause.Cause;
import voti.orders.cause.StoredCauses;

/** An act on paper, to be signed by both sides: a PDF in English or Estonian. */
@Component
class ActPaper {

  private final AccountDirectory accounts;
  private final StoredCauses causes;
  private final SpringTemplateEngine engine = engine();

  ActPaper(AccountDirectory accounts, StoredCauses causes) {
    this.accounts = accounts;
    this.causes = causes;
  }

  byte[] pdf(KnownAct act, Locale language) {
    return PdfPaper.render(html(act, buyer(act), cause(act, language), language));
  }

  /** The page that is rendered. */
  String html(KnownAct act, String buyer, String cause, Locale language) {
    var values = Map.<String, Object>of("act", act, "buyer", buyer, "cause", cause);
    return engine.process("act", new Context(language, values));
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

  private static SpringTemplateEngine engine() {
    var templates = new ClassLoaderTemplateResolver(ActPaper.class.getClassLoader());
    templates.setPrefix("paper/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    var words = new ResourceBundleMessageSource();
    words.setBasename("paper.words");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(words);
    return engine;
  }
}
