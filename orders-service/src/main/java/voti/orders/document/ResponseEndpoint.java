package voti.orders.document;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.orders.access.OrderAccess;
import voti.orders.accounts.Buyers;
import voti.orders.booking.StoredBookings;
import voti.orders.fulfilment.FulfilmentEvent.GoodsDispatched;
import voti.orders.fulfilment.SentGoods;
import voti.orders.order.OrderEvent.OrderCaptured;
import voti.orders.order.StoredOrders;
import voti.orders.promise.StoredPromises;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

@RestController
@RequestMapping("/api/orders/{order:ord-.*}")
class ResponseEndpoint {

  private final OrderAccess access;
  private final StoredOrders orders;
  private final SentGoods sent;
  private final StoredPromises promises;
  private final Buyers buyers;
  private final SellerParty seller;
  private final StoredBookings bookings;
  private final Clock clock;

  ResponseEndpoint(
      OrderAccess access,
      StoredOrders orders,
      SentGoods sent,
      StoredPromises promises,
      Buyers buyers,
      SellerParty seller,
      StoredBookings bookings,
      Clock clock) {
    this.access = access;
    this.orders = orders;
    this.sent = sent;
    this.promises = promises;
    this.buyers = buyers;
    this.seller = seller;
    this.bookings = bookings;
    this.clock = clock;
  }

  @GetMapping(value = "/response.xml", produces = MediaType.APPLICATION_XML_VALUE)
  @Operation(
      summary = "The order's response for the buyer: UBL 2.1, Peppol BIS Ordering 3",
      description =
          "AB while nothing is decided, RE when it is cancelled, AP when it is confirmed as it was"
              + " ordered, CA when it is confirmed with changes, a later day among"
              + " them; then every line is there, with the day it is promised for.")
  byte[] response(@PathVariable String order, Caller caller) {
    var captured = access.toRead(order, caller);
    return new UblResponse(
            captured.number() + "-response",
            LocalDate.now(clock),
            orders.find(order),
            promises.of(order),
            gln(captured.account()),
            seller)
        .xml();
  }

  @GetMapping(
      value = "/dispatches/{dispatch}/despatch-advice.xml",
      produces = MediaType.APPLICATION_XML_VALUE)
  @Operation(summary = "What left for the buyer: UBL 2.1, Peppol BIS Despatch Advice 3")
  byte[] advice(@PathVariable String order, @PathVariable String dispatch, Caller caller) {
    var captured = access.toRead(order, caller);
    return new UblAdvice(
            LocalDate.now(clock),
            orders.find(order),
            left(order, dispatch),
            gln(captured.account()),
            seller,
            bookings.of(order, dispatch).orElse(null))
        .xml();
  }

  @GetMapping(value = "/response.edi", produces = Edifact.TYPE)
  @Operation(
      summary = "The response for the buyer of an order that came by EDIFACT: ORDRSP",
      description =
          "Of the directory the order came by, D.96A or D.01B: 29 when it is confirmed as it was"
              + " ordered, 4 when it is confirmed with changes, 27 when it is cancelled; every line"
              + " with what became of it. 409 while nothing is decided, 422 for an order that came"
              + " otherwise.")
  byte[] edifact(@PathVariable String order, Caller caller) {
    var captured = access.toRead(order, caller);
    var directory = directory(captured);
    var stored = orders.find(order);
    if (Reply.to(stored, Map.of()) == Reply.UNDECIDED) {
      throw new WrongState(
          "order-is-decided",
          "Order " + captured.number() + " is neither confirmed nor cancelled yet.",
          new Fact("state", stored.now().state().shown()));
    }
    return new EdifactResponse(
            LocalDateTime.now(clock),
            stored,
            promises.of(order),
            directory,
            gln(captured.account()),
            seller)
        .bytes();
  }

  @GetMapping(value = "/dispatches/{dispatch}/despatch-advice.edi", produces = Edifact.TYPE)
  @Operation(
      summary = "What left for the buyer of an order that came by EDIFACT: DESADV",
      description =
          "Of the directory the order came by, D.96A or D.01B; carrier, tracking number, weight and"
              + " packages once a carrier has taken it. 422 for an order that came otherwise.")
  byte[] edifactAdvice(@PathVariable String order, @PathVariable String dispatch, Caller caller) {
    var captured = access.toRead(order, caller);
    var directory = directory(captured);
    return new EdifactAdvice(
            LocalDateTime.now(clock),
            orders.find(order),
            left(order, dispatch),
            directory,
            gln(captured.account()),
            seller,
            bookings.of(order, dispatch).orElse(null))
        .bytes();
  }

  private static EdifactDirectory directory(OrderCaptured captured) {
    return EdifactDirectory.ofSource(captured.source().kind())
        .orElseThrow(
            () ->
                new RuleBroken(
                    "order-came-by-edifact",
                    "Order " + captured.number() + " did not come by EDIFACT.",
                    new Fact("source", captured.source().kind())));
  }

  private GoodsDispatched left(String order, String dispatch) {
    return sent.dispatch(order, dispatch)
        .orElseThrow(() -> new Unknown("dispatch", "There is no dispatch " + dispatch + "."));
  }

  private String gln(String account) {
    return buyers
        .find(account)
        .orElseThrow(() -> new Unknown("account-is-known", "There is no account " + account + "."))
        .gln();
  }
}
