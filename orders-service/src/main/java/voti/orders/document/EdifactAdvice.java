package voti.orders.document;

import static voti.orders.edifact.MessageWriter.composite;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import voti.orders.booking.StoredBookings.Carriage;
import voti.orders.edifact.MessageWriter;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.order.OrderLine;
import voti.orders.order.StoredOrder;

/**
 * A DESADV message by the conventions of EANCOM, of the directory that the order came by: what is
 * on its way, all of it on one level (CPS+1). Packages, weight and carrier are said once a carrier
 * has taken them; numbers of single packages (SSCC) are not known here.
 *
 * @param made when it is written
 * @param order whose goods they are, as it stands
 * @param dispatch what left
 * @param directory that the order came by
 * @param buyerGln where it goes
 * @param seller who we are
 * @param carriage who carries it; {@code null}: no carrier has taken it
 */
record EdifactAdvice(
    LocalDateTime made,
    StoredOrder order,
    GoodsDispatched dispatch,
    EdifactDirectory directory,
    String buyerGln,
    SellerParty seller,
    @Nullable Carriage carriage) {

  byte[] bytes() {
    var message = new MessageWriter("DESADV", "D", directory.release(), "UN", directory.advice());
    header(message);
    message.add("CPS", "1");
    if (carriage != null) {
      for (var packages : carriage.consignment().packages()) {
        // Of the unit code of a package, what follows the X is its code in Recommendation 21.
        message.add("PAC", String.valueOf(packages.count()), "", packages.kind().substring(1));
      }
    }
    var lines = 0;
    for (var part : dispatch.lines()) {
      lines++;
      line(message, String.valueOf(lines), part);
    }
    message.add("CNT", composite("2", String.valueOf(lines)));
    return EdifactParts.sent(message, seller.gln(), buyerGln, made);
  }

  private void header(MessageWriter message) {
    message.add("BGM", "351", "D-" + EdifactParts.reference(dispatch.dispatch()), "9");
    EdifactParts.day(message, "137", made);
    EdifactParts.day(message, "11", dispatch.on());
    var kilograms = carriage == null ? null : carriage.consignment().kilograms();
    if (kilograms != null) {
      message.add("MEA", "PD", "G", composite("KGM", kilograms.toPlainString()));
    }
    EdifactParts.order(message, order.captured());
    if (carriage != null) {
      message.add("RFF", composite("CN", carriage.tracking()));
    }
    EdifactParts.parties(message, buyerGln, seller.gln());
    if (carriage != null) {
      var what = carriage.consignment();
      message.add("TDT", "20", "", "", "", composite(what.carrier(), "", "", what.carrierName()));
    }
  }

  /** What left of a line, in our unit, under the number that the order gives the line. */
  private void line(MessageWriter message, String number, LineQuantity part) {
    EdifactParts.line(message, number, "", known(part.line()), directory);
    EdifactParts.quantity(message, "12", part.quantity());
    message.add("RFF", composite("ON", order.captured().number(), String.valueOf(part.line())));
  }

  private OrderLine known(int line) {
    return order
        .now()
        .lines()
        .line(line)
        .or(() -> order.captured().lines().line(line))
        .orElseThrow();
  }
}
