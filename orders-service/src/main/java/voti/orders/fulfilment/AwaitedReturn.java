package voti.orders.fulfilment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A return that waits for its inspection.
 *
 * @param returned {@code ret-…}
 * @param act the signed act it cites; {@code null} where the goods are credited already
 * @param on the day on which the goods came
 * @param causeCode of the tree of causes; {@code null}: unclassified
 * @param lines what came
 */
record AwaitedReturn(
    String returned,
    @Nullable CitedAct act,
    LocalDate on,
    String cause,
    @Nullable String causeCode,
    List<LineQuantity> lines) {

  /** Goods that were credited at once are inspected only to say where they go. */
  boolean isCredited() {
    return act == null;
  }
}
