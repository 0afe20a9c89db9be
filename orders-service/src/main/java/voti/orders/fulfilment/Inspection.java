package voti.orders.fulfilment;

import java.util.List;

/**
 * What an inspection of a return found and decided.
 *
 * @param lines each line that came back, once
 * @param resolution what it is worth to the buyer
 */
public record Inspection(List<InspectedLine> lines, CreditResolution resolution) {

  /** The list is copied. */
  public Inspection {
    lines = List.copyOf(lines);
  }
}
