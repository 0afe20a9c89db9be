package voti.orders.booking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.orders.booking.BookingCommand.RequestBooking;
import voti.orders.booking.BookingEndpoint.BookingRequest;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.fulfilment.SentGoods;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.StoredOrders;
import voti.orders.product.StoredProducts;
import voti.orders.product.UnitCodes;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;

/** Gathers what a carrier is asked to take: which goods, what they weigh, who carries them. */
@Component
class Freight {

  private final Carriers carriers;
  private final SentGoods sent;
  private final StoredOrders orders;
  private final StoredProducts products;
  private final Clock clock;

  Freight(
      Carriers carriers,
      SentGoods sent,
      StoredOrders orders,
      StoredProducts products,
      Clock clock) {
    this.carriers = carriers;
    this.sent = sent;
    this.orders = orders;
    this.products = products;
    this.clock = clock;
  }

  /** The booking of a dispatch. */
  static String idOf(String order, String dispatch) {
    return Ids.named("bkg", Ids.slotOf(order), dispatch);
  }

  RequestBooking of(OrderCaptured captured, String dispatch, BookingRequest asked, Caller caller) {
    var order = captured.order();
    var left =
        sent.dispatch(order, dispatch)
            .orElseThrow(() -> new Unknown("dispatch", "There is no dispatch " + dispatch + "."));
    var carrier =
        carriers
            .find(asked.carrier())
            .orElseThrow(
                () -> bad("carrier-is-registered", "carrier", "no carrier " + asked.carrier()));
    if (!carrier.services().contains(asked.service())) {
      throw bad(
          "service-is-offered",
          "service",
          "%s offers %s".formatted(carrier.name(), String.join(", ", carrier.services())));
    }
    if (!asked.pickupFrom().isBefore(asked.pickupUntil())) {
      throw bad("pickup-has-a-window", "pickupUntil", "it is after the window's beginning");
    }
    for (var one : asked.packages()) {
      if (!one.kind().startsWith("X") || !UnitCodes.has(one.kind()) || one.count() < 1) {
        throw bad(
            "packages-are-counted",
            "packages",
            one.kind() + " is a kind of Recommendation 21 after an X, and at least one of it");
      }
    }
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var stated = asked.kilograms();
    return new RequestBooking(
        idOf(order, dispatch),
        captured.account(),
        order,
        dispatch,
        new Consignment(
            carrier.code(),
            carrier.name(),
            asked.service(),
            asked.pickupFrom(),
            asked.pickupUntil(),
            asked.packages(),
            stated == null ? weight(order, left.lines()) : stated,
            reference(caller.newId("ref", Ids.slotOf(order))),
            now.plus(Duration.ofHours(carrier.answerWithinHours()))),
        carrier.maxKilograms(),
        sent.hasArrived(order, dispatch));
  }

  /** Of a request, so that an answer to another one is told apart. */
  private static String reference(String id) {
    return "V" + id.substring(id.length() - 12).toUpperCase(Locale.ROOT);
  }

  /** What the goods weigh by the catalogue; {@code null} when it does not know all of them. */
  private @Nullable BigDecimal weight(String order, List<LineQuantity> goods) {
    var stored = orders.find(order);
    var sum = BigDecimal.ZERO;
    for (var part : goods) {
      var kilograms =
          stored
              .now()
              .lines()
              .line(part.line())
              .or(() -> stored.captured().lines().line(part.line()))
              .flatMap(line -> products.find(line.product()))
              .map(product -> product.details().kilograms())
              .orElse(null);
      if (kilograms == null) {
        return null;
      }
      sum = sum.add(kilograms.multiply(part.quantity().amount()));
    }
    return new BigDecimal(sum.stripTrailingZeros().toPlainString());
  }

  private static RuleBroken bad(String rule, String field, String sentence) {
    return new RuleBroken(rule, field + ": " + sentence + ".", new Fact("field", field));
  }
}
