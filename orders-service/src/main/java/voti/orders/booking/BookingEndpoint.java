package voti.orders.booking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.orders.access.OrderAccess;
import voti.orders.booking.BookingCommand.CancelBooking;
import voti.orders.booking.Consignment.Packages;

@RestController
@RequestMapping("/api/orders/{order}/dispatches/{dispatch}/bookings")
class BookingEndpoint {

  private static final String REQUEST =
      """
      {"carrier": "NORDKULLER", "service": "standard", "pickupFrom": "2010-02-15T08:00:00Z",
       "pickupUntil": "2010-02-15T12:00:00Z", "packages": [{"kind": "XPX", "count": 2}],
       "kilograms": "240"}
      """;
  private static final String CANCEL =
      """
      {"reason": "The buyer fetches it."}
      """;

  private final Commands commands;
  private final OrderAccess access;
  private final Freight freight;

  BookingEndpoint(Commands commands, OrderAccess access, Freight freight) {
    this.commands = commands;
    this.access = access;
    this.freight = freight;
  }

  /**
   * What a carrier is asked.
   *
   * @param kilograms without it what the products weigh
   */
  record BookingRequest(
      @NotBlank String carrier,
      @NotBlank String service,
      @NotNull Instant pickupFrom,
      @NotNull Instant pickupUntil,
      @NotEmpty List<Packages> packages,
      @Nullable BigDecimal kilograms) {}

  /** Why it is left. */
  record CancellationRequest(@NotBlank String reason) {}

  @PostMapping
  @Operation(
      summary = "Asks a carrier to take a dispatch; another one once it declined or was cancelled",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(REQUEST))))
  Accepted request(
      @PathVariable String order,
      @PathVariable String dispatch,
      @Valid @RequestBody BookingRequest request,
      Caller caller) {
    var warehouse = caller.as(Roles.WAREHOUSE);
    var captured = access.toWrite(order, warehouse);
    return commands.send(freight.of(captured, dispatch, request, warehouse), warehouse);
  }

  @PostMapping("/cancellations")
  @Operation(
      summary = "Leaves the booking of a dispatch before the goods are fetched",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(CANCEL))))
  Accepted cancel(
      @PathVariable String order,
      @PathVariable String dispatch,
      @Valid @RequestBody CancellationRequest request,
      Caller caller) {
    var warehouse = caller.as(Roles.WAREHOUSE).because(request.reason());
    access.toWrite(order, warehouse);
    return commands.send(
        new CancelBooking(Freight.idOf(order, dispatch), request.reason()), warehouse);
  }
}
