package voti.orders.fulfilment;

import java.util.List;
import voti.values.Quantity;

/**
 * What an inspection found of a line, all in the line's unit.
 *
 * @param line the order line
 * @param sound as good as new
 * @param damaged all the rest that is there
 * @param restocked of what is there
 * @param scrapped of what is there
 * @param credited to the buyer
 */
public record InspectedLine(
    int line,
    Quantity sound,
    Quantity damaged,
    Quantity restocked,
    Quantity scrapped,
    Quantity credited) {

  /** What was there. */
  public Quantity counted() {
    return sound.plus(damaged);
  }

  List<Quantity> all() {
    return List.of(sound, damaged, restocked, scrapped, credited);
  }
}
