package voti.orders.advice;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A product to offer.
 *
 * @param quantity how much of it, in its unit
 * @param reasons at least one, the surest first
 */
public record AdviceLine(String product, BigDecimal quantity, List<Reason> reasons) {

  static final Comparator<AdviceLine> SUREST_FIRST =
      Comparator.comparing(AdviceLine::confidence, Comparator.reverseOrder())
          .thenComparing(AdviceLine::product);

  /** The reasons are sorted. */
  public AdviceLine {
    reasons =
        reasons.stream()
            .sorted(
                Comparator.comparing(Reason::confidence, Comparator.reverseOrder())
                    .thenComparing(Reason::kind))
            .toList();
  }

  static AdviceLine of(String product, BigDecimal quantity, Reason reason) {
    return new AdviceLine(product, quantity, List.of(reason));
  }

  /** That of its surest reason. */
  public BigDecimal confidence() {
    return reasons.getFirst().confidence();
  }

  /** For more reasons; the quantity is that of the surer one. */
  AdviceLine with(AdviceLine other) {
    var surer = other.confidence().compareTo(confidence()) > 0 ? other : this;
    return new AdviceLine(
        product,
        surer.quantity(),
        Stream.concat(reasons.stream(), other.reasons.stream()).toList());
  }
}
