package voti.orders.pastorders;

import java.time.LocalDate;
import voti.orders.pastorder.PastKind;
import voti.values.Money;

/**
 * An order or return of an older system.
 *
 * @param id source, account and number
 * @param lines of goods and charges
 * @param goods what its goods are worth; positive for a return, too
 * @param charged what was charged beside them
 */
record PastOrderRow(
    String id,
    String source,
    String account,
    String number,
    PastKind kind,
    LocalDate on,
    int lines,
    Money goods,
    Money charged) {

  /** Goods and charges; negative for a return. */
  Money net() {
    var net = goods.plus(charged);
    return kind == PastKind.RETURN ? net.negated() : net;
  }
}
