package voti.credit.history;

import java.util.LinkedHashMap;
import java.util.Map;
import voti.credit.creditaccount.Standing;
import voti.values.Money;

/** Figures and words of an entry: plain decimals for machines, grouped ones for sentences. */
final class Figures {

  private Figures() {}

  /**
   * {@code exposure}, {@code currency}, and, where a limit is decided, {@code limit}, {@code
   * headroom}.
   */
  static Map<String, String> of(Standing standing) {
    var figures = new LinkedHashMap<String, String>();
    figures.put("exposure", plain(standing.total()));
    figures.put("currency", standing.currency().getCurrencyCode());
    var limit = standing.limit();
    var headroom = standing.headroom();
    if (limit != null && headroom != null) {
      figures.put("limit", plain(limit));
      figures.put("headroom", plain(headroom));
    }
    return figures;
  }

  /** The same with one more figure. */
  static Map<String, String> of(Standing standing, String name, Money amount) {
    var figures = of(standing);
    figures.put(name, plain(amount));
    return figures;
  }

  /** The words that every sentence about moved money may use. */
  static Map<String, String> words(Standing standing, Money amount) {
    var words = new LinkedHashMap<String, String>();
    words.put("amount", shown(amount));
    words.put("exposureNow", shown(standing.total()));
    return words;
  }

  static String plain(Money money) {
    return money.amount().toPlainString();
  }

  static String shown(Money money) {
    return money.grouped() + " " + money.currency();
  }
}
