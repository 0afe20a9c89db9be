package voti.kit.publishing;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What happened, in every language we support. Patterns stand in {@code history/messages} under the
 * entry's kind; {@code {exposure}} is replaced by a word or a figure of that name.
 */
public final class Sentences {

  private static final String BUNDLE = "history.messages";
  private static final Map<String, Locale> LANGUAGES =
      Map.of("en", Locale.ROOT, "et", Locale.of("et"));
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9-]+)}");
  private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");
  private static final ResourceBundle.Control NO_DEFAULT_LOCALE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Sentences() {}

  /**
   * The sentence of an entry by language.
   *
   * @throws IllegalStateException when a language has none for the kind
   */
  public static Map<String, String> of(Entry entry) {
    var sentences = new LinkedHashMap<String, String>();
    for (var language : java.util.List.of("en", "et")) {
      sentences.put(language, fill(pattern(entry.kind(), language), entry, language));
    }
    return sentences;
  }

  /** Whether every language has a pattern for the kind. */
  public static boolean know(String kind) {
    return LANGUAGES.keySet().stream().allMatch(language -> bundle(language).containsKey(kind));
  }

  private static String pattern(String kind, String language) {
    try {
      return bundle(language).getString(kind);
    } catch (MissingResourceException untold) {
      throw new IllegalStateException(
          "history/messages has no sentence for \"" + kind + "\" in " + language, untold);
    }
  }

  private static ResourceBundle bundle(String language) {
    var locale = LANGUAGES.getOrDefault(language, Locale.ROOT);
    var loader = Thread.currentThread().getContextClassLoader();
    return ResourceBundle.getBundle(
        BUNDLE,
        locale,
        loader == null ? Sentences.class.getClassLoader() : loader,
        NO_DEFAULT_LOCALE);
  }

  private static String fill(String pattern, Entry entry, String language) {
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(value(found.group(1), found.group(), entry, language)));
  }

  private static String value(String name, String otherwise, Entry entry, String language) {
    var word = entry.words().get(name);
    if (word != null) {
      return word;
    }
    var figure = entry.figures().get(name);
    if (figure == null) {
      return otherwise;
    }
    return AMOUNT.matcher(figure).matches() ? grouped(new BigDecimal(figure), language) : figure;
  }

  /** {@code 5,805.00} in English, {@code 5 805,00} in Estonian. */
  private static String grouped(BigDecimal amount, String language) {
    var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(language.equals("et") ? '\u00a0' : ',');
    symbols.setDecimalSeparator(language.equals("et") ? ',' : '.');
    symbols.setMinusSign('-');
    return new DecimalFormat("#,##0.00", symbols).format(amount);
  }
}
