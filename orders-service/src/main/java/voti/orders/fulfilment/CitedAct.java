package voti.orders.fulfilment;

import java.util.List;

/**
 * The signed act a return cites.
 *
 * @param act {@code act-…}
 * @param order the order it is about
 * @param documentHash of the signed paper
 * @param lines the quantities it records
 */
public record CitedAct(String act, String order, String documentHash, List<LineQuantity> lines) {

  /** The list is copied. */
  public CitedAct {
    lines = List.copyOf(lines);
  }
}
