package voti.credit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import voti.values.decision.RuleResult;

/**
 * How a payment names an item.
 *
 * @param item the item
 * @param points how sure the naming is
 * @param why in words
 */
record Naming(OpenItem item, int points, RuleResult why) {

  private static final int STRUCTURED = 60;
  private static final int LONG = 50;
  private static final int MIDDLING = 40;
  private static final int SHORT = 25;
  private static final int LONG_LENGTH = 8;
  private static final int SHORT_LENGTH = 6;

  /** The items that the payment names, in their order. */
  static List<Naming> of(List<OpenItem> items, Payment payment) {
    return items.stream().flatMap(item -> of(item, payment).stream()).toList();
  }

  /** A part that is named goes before the item; of an item two of whose parts are, the whole. */
  private static List<Naming> of(OpenItem item, Payment payment) {
    var parts = new ArrayList<Naming>();
    for (var part = 1; part <= item.parts().size(); part++) {
      var keys = PaymentReferences.ofPart(item.number(), part);
      if (item.parts().get(part - 1).isPositive()) {
        parts.addAll(by(keys, item.part(part), payment));
      }
    }
    if (parts.size() == 1) {
      return parts;
    }
    return by(PaymentReferences.of(item.number(), item.parts().size()), item, payment);
  }

  private static List<Naming> by(Set<String> keys, OpenItem item, Payment payment) {
    for (var key : keys) {
      if (payment.structured().contains(key)) {
        return List.of(named(item, STRUCTURED, "reference", "Its reference names "));
      }
    }
    for (var key : keys) {
      if (payment.words().contains(key)) {
        var length = key.length();
        var points = length >= LONG_LENGTH ? LONG : length >= SHORT_LENGTH ? MIDDLING : SHORT;
        return List.of(named(item, points, "number-in-text", "Its text names "));
      }
    }
    return List.of();
  }

  private static Naming named(OpenItem item, int points, String rule, String how) {
    return new Naming(item, points, new RuleResult(rule, true, how + item.number() + "."));
  }
}
