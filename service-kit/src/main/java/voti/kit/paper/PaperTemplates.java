package voti.kit.paper;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills the HTML templates in {@code resources/paper}; their words stand in {@code
 * paper/words.properties} and {@code words_et.properties}. What is filled in is escaped.
 */
public class PaperTemplates {

  private final SpringTemplateEngine engine = engine();

  /**
   * The page that a template makes of values.
   *
   * @param template its name: {@code invoice} is {@code paper/invoice.html}
   * @param language English or Estonian; any other is English
   * @param values by the names that the template uses
   */
  public String fill(String template, Locale language, Map<String, Object> values) {
    return engine.process(template, new Context(language, values));
  }

  private static SpringTemplateEngine engine() {
    var templates = new ClassLoaderTemplateResolver(PaperTemplates.class.getClassLoader());
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
