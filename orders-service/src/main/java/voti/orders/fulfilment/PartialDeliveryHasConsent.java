package voti.orders.fulfilment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What leaves is all that was ordered, or the buyer lets what is missing come later. A buyer who
 * forbids partial delivery must consent first.
 */
record PartialDeliveryHasConsent(List<FulfilledLine> lines, Quantities after, boolean consented) {

  static final String NAME = "partial-delivery-needs-consent";

  boolean holds() {
    return consented || missing().isEmpty();
  }

  String sentence() {
    return "The buyer forbids partial delivery, and "
        + missing().stream()
            .map(line -> after.open(line.line()) + " of line " + line.line())
            .collect(Collectors.joining(", "))
        + " would be missing; record the buyer's consent first.";
  }

  private List<FulfilledLine> missing() {
    return lines.stream()
        .filter(line -> !line.partialDelivery() && after.open(line.line()).isPositive())
        .toList();
  }
}
