package voti.orders.order;

import java.util.List;
import java.util.Optional;

/**
 * What of an order has left. No change of the order touches it: neither its quantity nor its worth.
 *
 * @param lines of which something has left
 * @param taxes on them, by rate
 */
public record Sent(List<SentLine> lines, List<SentTax> taxes) {

  /** Nothing has left. */
  public static final Sent NOTHING = new Sent(List.of(), List.of());

  /** The lists are copied. */
  public Sent {
    lines = List.copyOf(lines);
    taxes = List.copyOf(taxes);
  }

  Optional<SentLine> of(int line) {
    return lines.stream().filter(sent -> sent.line() == line).findFirst();
  }

  boolean isNothing() {
    return lines.isEmpty();
  }
}
