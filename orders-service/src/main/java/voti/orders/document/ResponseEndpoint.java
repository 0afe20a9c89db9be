package voti.orders.document;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.orders.access.OrderAccess;
import voti.orders.accounts.Buyers;
import voti.orders.order.StoredOrders;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders/{order:ord-.*}")
class ResponseEndpoint {

  private final OrderAccess access;
  private final StoredOrders orders;
  private final Buyers buyers;
  private final SellerParty seller;
  private final Clock clock;

  ResponseEndpoint(
      OrderAccess access, StoredOrders orders, Buyers buyers, SellerParty seller, Clock clock) {
    this.access = access;
    this.orders = orders;
    this.buyers = buyers;
    this.seller = seller;
    this.clock = clock;
  }

  @GetMapping(value = "/response.xml", produces = MediaType.APPLICATION_XML_VALUE)
  @Operation(
      summary = "The order's response for the buyer: UBL 2.1, Peppol BIS Ordering 3",
      description =
          "AB while nothing is decided, RE when it is cancelled, AP when it is confirmed as it was"
              + " ordered, CA when it is confirmed with changes; then every line is there.")
  byte[] response(@PathVariable String order, Caller caller) {
    var captured = access.toRead(order, caller);
    var gln =
        buyers
            .find(captured.account())
            .orElseThrow(
                () ->
                    new Unknown(
                        "account-is-known", "There is no account " + captured.account() + "."))
            .gln();
    return new UblResponse(
            captured.number() + "-response", LocalDate.now(clock), orders.find(order), gln, seller)
        .xml();
  }
}
