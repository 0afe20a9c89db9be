package voti.orders.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Escalation;
import voti.values.Ids;

/**
 * An exchange that is not over.
 *
 * @param exchange what was asked
 * @param waiting what someone with more authority decides; {@code null}: it is granted
 * @param returnBy the last day on which its goods may come; {@code null} while it is not granted
 * @param returned the return its goods came with; {@code null}: they are not here
 * @param wentBack how often they came and went back to the buyer
 */
record OpenExchange(
    Exchange exchange,
    @Nullable Escalation waiting,
    @Nullable LocalDate returnBy,
    @Nullable String returned,
    int wentBack) {

  static OpenExchange escalated(Exchange exchange, Escalation waiting) {
    return new OpenExchange(exchange, waiting, null, null, 0);
  }

  static OpenExchange granted(Exchange exchange, LocalDate returnBy) {
    return new OpenExchange(exchange, null, returnBy, null, 0);
  }

  boolean isGranted() {
    return waiting == null;
  }

  OpenExchange came(String with) {
    return new OpenExchange(exchange, waiting, returnBy, with, wentBack);
  }

  OpenExchange wentBackAgain() {
    return new OpenExchange(exchange, waiting, returnBy, null, wentBack + 1);
  }

  /** The id of its return, the same however often it is asked for. */
  String nextReturn() {
    var slot = Ids.slotOf(exchange.exchange());
    return Ids.named("ret", slot, exchange.exchange() + "/" + wentBack);
  }
}
