package voti.credit.history;

import java.util.LinkedHashMap;
import java.util.Map;
import voti.credit.creditaccount.Standing;
import voti.values.Money;

/** Figures of an entry, as plain decimals; each language groups them its own way. */
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

  /** The same with what the entry is about. */
  static Map<String, String> of(Standing standing, String name, Money amount) {
    var figures = of(standing);
    figures.put(name, plain(amount));
    return figures;
  }

  /** An amount with its currency, where nobody's standing changes. */
  static Map<String, String> of(Money amount) {
    var figures = new LinkedHashMap<String, String>();
    figures.put("amount", plain(amount));
    figures.put("currency", amount.currency().getCurrencyCode());
    return figures;
  }

  static String plain(Money money) {
    return money.amount().toPlainString();
  }
}
