package voti.credit.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.freeing.WouldFree;
import voti.kit.publishing.Entry;
import voti.kit.publishing.Sentences;
import voti.values.Money;

/** Says in one sentence, in every language, what would let an order through. */
final class FreeingSentence {

  private FreeingSentence() {}

  static Map<String, String> of(String account, WouldFree would) {
    var figures = new LinkedHashMap<String, String>();
    var words = new LinkedHashMap<String, String>();
    var kind = new ArrayList<String>();
    kind.add("would-free");
    if (would.nothing()) {
      kind.add("nothing");
    }
    if (!would.payments().isEmpty()) {
      var sum =
          would.payments().stream().map(WouldFree.Payment::open).reduce(Money::plus).orElseThrow();
      kind.add(would.payments().size() == 1 ? "item" : "items");
      figures.put("paid", plain(sum));
      words.put("currency", sum.currency().getCurrencyCode());
      words.put("numbers", String.join(", ", numbers(would)));
      words.put("due", would.payments().getFirst().dueOn().toString());
    }
    add("order", would.orderUpTo(), kind, figures, words);
    add("limit", would.limitFrom(), kind, figures, words);
    return Sentences.of(
        new Entry(account, String.join("-", kind), null, figures, words, List.of(), null));
  }

  private static void add(
      String name,
      @Nullable Money money,
      List<String> kind,
      Map<String, String> figures,
      Map<String, String> words) {
    if (money != null) {
      kind.add(name);
      figures.put(name, plain(money));
      words.put("currency", money.currency().getCurrencyCode());
    }
  }

  private static List<String> numbers(WouldFree would) {
    return would.payments().stream().map(WouldFree.Payment::number).toList();
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }
}
