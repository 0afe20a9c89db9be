package voti.orders.document;

import static voti.orders.edifact.MessageWriter.composite;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.orders.edifact.MessageWriter;
import voti.orders.order.StoredOrder;
import voti.orders.promise.PromisedLine;
import voti.values.Money;

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

  byte[] bytes() {
    var message = new MessageWriter("ORDRSP", "D", directory.release(), "UN", directory.response());
    header(message);
    var lines = Reply.lines(order, promises);
    lines.forEach(line -> line(message, line));
    message
        .add("UNS", "S")
        .add("MOA", composite("79", plain(total(lines))))
        .add("CNT", composite("2", String.valueOf(lines.size())));
    return EdifactParts.sent(message, seller.gln(), buyerGln, made);
  }

  /** Its number is ours: one order has one response, written anew as the order changes. */
  private void header(MessageWriter message) {
    var captured = order.captured();
    message.add("BGM", "231", "R-" + EdifactParts.reference(captured.order()), code());
    EdifactParts.day(message, "137", made);
    if (isAccepted() && promises.isEmpty()) {
      promised(message, order.now().requestedFrom(), order.now().requestedUntil());
    }
    EdifactParts.order(message, captured);
    EdifactParts.parties(message, buyerGln, seller.gln());
    message.add("CUX", composite("2", captured.currency(), "9"));
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
      EdifactParts.day(message, "64", from);
    }
    if (until != null) {
      EdifactParts.day(message, "63", until);
    }
  }

  private void line(MessageWriter message, ResponseLine response) {
    var line = response.line();
    var confirmed = isAccepted() && response.isAccepted();
    EdifactParts.line(
        message,
        String.valueOf(line.line()),
        confirmed ? response.status() : ResponseLine.NOT_ACCEPTED,
        line,
        directory);
    order
        .captured()
        .lines()
        .line(line.line())
        .ifPresent(first -> EdifactParts.quantity(message, "21", first.quantity()));
    if (confirmed) {
      EdifactParts.quantity(message, "113", line.quantity());
      var promised = response.promised();
      if (promised != null) {
        EdifactParts.day(message, "69", promised);
      }
      message
          .add("MOA", composite("203", plain(line.amount())))
          .add("PRI", composite("AAA", line.unitPrice().toPlainString()));
    }
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
