package voti.orders.booking;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.orders.access.OrderAccess;
import voti.values.decision.Unknown;

@RestController
@RequestMapping("/api/orders")
class BookingBookEndpoint {

  private final Bookings bookings;
  private final Carriers carriers;
  private final OrderAccess access;
  private final AccountScope scope;

  BookingBookEndpoint(
      Bookings bookings, Carriers carriers, OrderAccess access, AccountScope scope) {
    this.bookings = bookings;
    this.carriers = carriers;
    this.access = access;
    this.scope = scope;
  }

  @GetMapping("/bookings")
  @Operation(summary = "Bookings of carriers, of a state or an order where one is named")
  Page<KnownBooking> list(
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String order,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return bookings.list(scope.visible(reader(caller)), state, order, cursor);
  }

  @GetMapping("/carriers")
  @Operation(summary = "Who may be booked, for which service, up to which weight")
  Carriers carriers(Caller caller) {
    reader(caller);
    return carriers;
  }

  @GetMapping("/{order:ord-.*}/dispatches/{dispatch}/bookings")
  @Operation(summary = "Who carries a dispatch, and how far it has come")
  ResponseEntity<KnownBooking> find(
      @PathVariable String order, @PathVariable String dispatch, Caller caller) {
    access.toRead(order, caller);
    var known =
        bookings
            .find(Freight.idOf(order, dispatch))
            .filter(one -> one.order().equals(order))
            .orElseThrow(
                () ->
                    new Unknown(
                        "booking-is-known", "No carrier was asked to take " + dispatch + "."));
    return ResponseEntity.ok().eTag(String.valueOf(known.version())).body(known);
  }

  private static Caller reader(Caller caller) {
    return caller.as(
        Roles.WAREHOUSE,
        Roles.KAM,
        Roles.SUPPORT,
        Roles.HEAD,
        Roles.COMMERCIAL_DIRECTOR,
        Roles.GENERAL_DIRECTOR,
        Roles.CONTROLLER,
        Roles.QUALITY,
        Roles.AUDITOR,
        Roles.INTEGRATION);
  }
}
