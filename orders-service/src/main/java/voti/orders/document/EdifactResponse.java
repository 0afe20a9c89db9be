package voti.orders.document;

import static voti.orders.edifact.MessageWriter.composite;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.orders.edifact.MessageWriter;
import voti.orders.edifact.MessageWriter.Envelope;
import voti.orders.order.OrderLine;
import voti.orders.order.StoredOrder;
import voti.orders.promise.PromisedLine;
import voti.values.Gtin;
import voti.values.Money;
import voti.values.Quantity;

/**
 * An ORDRSP message by the conventions of EANCOM, of the directory that the order came by. A line's
 * QTY+21 is what was ordered first, QTY+113 (quantity to be delivered) what we confirm, both in our
 * unit; its DTM+69 is the day it is promised for.
 *
 * @param made when it is written
 * @param order as it stands, decided
 * @param promises by line
 * @param directory that the order came by
 * @param buyerGln where it goes
 * @param seller who we are
 */
record EdifactResponse(
    LocalDateTime made,
    StoredOrder order,
    Map<Integer, PromisedLine> promises,
    EdifactDirectory directory,
    String buyerGln,
    SellerParty seller) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final int REFERENCE_LENGTH = 14;

  byte[] bytes() {
    var message = new MessageWriter("ORDRSP", "D", directory.release(), "UN", directory.response());
    header(message);
    var lines = Reply.lines(order, promises);
    lines.forEach(line -> line(message, line));
    message
        .add("UNS", "S")
        .add("MOA", composite("79", plain(total(lines))))
        .add("CNT", composite("2", String.valueOf(lines.size())));
    var reference = Intake.hash(message.content()).substring(0, REFERENCE_LENGTH);
    return message.bytes(
        new Envelope(seller.gln(), buyerGln, made, reference.toUpperCase(Locale.ROOT)));
  }

  private void header(MessageWriter message) {
    var captured = order.captured();
    message
        .add("BGM", "231", number(captured.order()), code())
        .add("DTM", composite("137", DAY.format(made), "102"));
    if (isAccepted() && promises.isEmpty()) {
      promised(message, order.now().requestedFrom(), order.now().requestedUntil());
    }
    message
        .add("RFF", composite("ON", captured.number()))
        .add("DTM", composite("171", DAY.format(captured.orderedOn()), "102"))
        .add("NAD", "BY", composite(buyerGln, "", "9"))
        .add("NAD", "SU", composite(seller.gln(), "", "9"))
        .add("CUX", composite("2", captured.currency(), "9"));
  }

  /** Our number of it: one order has one response, written anew as the order changes. */
  private static String number(String order) {
    return "R-" + Intake.hash(order).substring(0, REFERENCE_LENGTH);
  }

  /** 29 accepted as it is, 4 accepted with changes, 27 not accepted (1225). */
  private String code() {
    return switch (Reply.to(order, promises)) {
      case ACCEPTED -> "29";
      case AMENDED -> "4";
      case REFUSED -> "27";
      case UNDECIDED -> throw new IllegalStateException("nothing is decided yet");
    };
  }

  private boolean isAccepted() {
    return Reply.to(order, promises) != Reply.REFUSED;
  }

  private static void promised(
      MessageWriter message, @Nullable LocalDate from, @Nullable LocalDate until) {
    if (from != null) {
      message.add("DTM", composite("64", DAY.format(from), "102"));
    }
    if (until != null) {
      message.add("DTM", composite("63", DAY.format(until), "102"));
    }
  }

  private void line(MessageWriter message, ResponseLine response) {
    var line = response.line();
    var confirmed = isAccepted() && response.isAccepted();
    var gtin = gtin(line);
    message
        .add(
            "LIN",
            String.valueOf(line.line()),
            confirmed ? response.status() : ResponseLine.NOT_ACCEPTED,
            gtin.isEmpty() ? "" : composite(gtin, directory.gtin()))
        .add("PIA", gtin.isEmpty() ? "5" : "1", composite(line.sku(), "SA"));
    order
        .captured()
        .lines()
        .line(line.line())
        .ifPresent(first -> quantity(message, "21", first.quantity()));
    if (confirmed) {
      quantity(message, "113", line.quantity());
      var promised = response.promised();
      if (promised != null) {
        message.add("DTM", composite("69", DAY.format(promised), "102"));
      }
      message
          .add("MOA", composite("203", plain(line.amount())))
          .add("PRI", composite("AAA", line.unitPrice().toPlainString()));
    }
  }

  private static void quantity(MessageWriter message, String which, Quantity quantity) {
    message.add(
        "QTY",
        composite(which, quantity.amount().toPlainString(), EdifactUnits.of(quantity.unit())));
  }

  private static String gtin(OrderLine line) {
    var stated = line.gtin();
    return stated != null && Gtin.isValid(stated.digits()) ? stated.digits() : "";
  }

  private Money total(List<ResponseLine> lines) {
    var nothing = Money.zero(Currency.getInstance(order.captured().currency()));
    return isAccepted()
        ? lines.stream()
            .filter(ResponseLine::isAccepted)
            .map(line -> line.line().amount())
            .reduce(nothing, Money::plus)
        : nothing;
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }
}
