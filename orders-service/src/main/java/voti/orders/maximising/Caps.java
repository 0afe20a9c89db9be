package voti.orders.maximising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import voti.orders.maximal.Cap;
import voti.orders.maximal.MaximalOrder;
import voti.orders.maximal.Maximising;
import voti.orders.tax.Vat;
import voti.values.decision.RuleBroken;

/**
 * What bounds the order's amount with VAT. The cap of a mandate is without it: it is counted at the
 * lowest rate of all that could be ordered, so that no mixture of rates leads beyond it.
 */
final class Caps {

  static final String HEADROOM = "headroom";
  static final String ORDER_CAP = "order-cap";

  private final List<Cap> all = new ArrayList<>();

  Caps(Asked asked, Collection<Vat> vats) {
    if (asked.headroom() != null) {
      all.add(new Cap(HEADROOM, MaximalQuestion.minor(asked.headroom())));
    }
    if (asked.orderCap() != null) {
      var lowest =
          vats.stream()
              .map(vat -> vat.rate().fraction())
              .min(Comparator.naturalOrder())
              .orElse(BigDecimal.ZERO);
      var net = BigDecimal.valueOf(MaximalQuestion.minor(asked.orderCap()));
      var gross = net.multiply(BigDecimal.ONE.add(lowest)).setScale(0, RoundingMode.FLOOR);
      all.add(new Cap(ORDER_CAP, gross.longValueExact()));
    }
    if (all.isEmpty()) {
      throw new RuleBroken(
          "maximal-order-is-bounded",
          "Nothing bounds the order: state the headroom that credit gives, or ask by a mandate in"
              + " the order's currency.");
    }
  }

  List<Cap> all() {
    return List.copyOf(all);
  }

  String sentence(MaximalOrder found) {
    return switch (found.binding()) {
      case HEADROOM ->
          "The headroom binds: one more unit of it would bring " + found.perUnit() + ".";
      case ORDER_CAP ->
          "The order value of the mandate binds: one more unit of it would bring "
              + found.perUnit()
              + ".";
      case Maximising.QUANTITIES ->
          "Every line is at its most: the account would use no more meanwhile, or no more is there.";
      default -> "What is left has no value for the account.";
    };
  }
}
