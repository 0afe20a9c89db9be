package voti.orders.document;

import static voti.orders.edifact.MessageWriter.composite;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import voti.orders.edifact.MessageWriter;
import voti.orders.edifact.MessageWriter.Envelope;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.OrderLine;
import voti.values.Gtin;
import voti.values.Quantity;

/** What several of our EDIFACT messages say in the same way, by the conventions of EANCOM. */
final class EdifactParts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final int REFERENCE_LENGTH = 14;

  private EdifactParts() {}

  /** A day (2379: 102). */
  static void day(MessageWriter message, String which, TemporalAccessor day) {
    message.add("DTM", composite(which, DAY.format(day), "102"));
  }

  /** The buyer's order that it is about. */
  static void order(MessageWriter message, OrderCaptured captured) {
    message.add("RFF", composite("ON", captured.number()));
    day(message, "171", captured.orderedOn());
  }

  /** Buyer and supplier by their GLNs. */
  static void parties(MessageWriter message, String buyer, String seller) {
    message
        .add("NAD", "BY", composite(buyer, "", "9"))
        .add("NAD", "SU", composite(seller, "", "9"));
  }

  /**
   * A line and its product: by GTIN where there is a right one, always by our item number.
   *
   * @param number of the line in the message
   * @param action what became of it (1229); empty for nothing
   */
  static void line(
      MessageWriter message,
      String number,
      String action,
      OrderLine line,
      EdifactDirectory directory) {
    var stated = line.gtin();
    var gtin = stated != null && Gtin.isValid(stated.digits()) ? stated.digits() : "";
    message
        .add("LIN", number, action, gtin.isEmpty() ? "" : composite(gtin, directory.gtin()))
        .add("PIA", gtin.isEmpty() ? "5" : "1", composite(line.sku(), "SA"));
  }

  static void quantity(MessageWriter message, String which, Quantity quantity) {
    message.add(
        "QTY",
        composite(which, quantity.amount().toPlainString(), EdifactUnits.of(quantity.unit())));
  }

  /** A number of at most fourteen characters, the same for the same text. */
  static String reference(String text) {
    return Intake.hash(text).substring(0, REFERENCE_LENGTH);
  }

  /** From us to the buyer. */
  static byte[] sent(MessageWriter message, String seller, String buyer, LocalDateTime made) {
    var reference = reference(message.content()).toUpperCase(Locale.ROOT);
    return message.bytes(new Envelope(seller, buyer, made, reference));
  }
}
