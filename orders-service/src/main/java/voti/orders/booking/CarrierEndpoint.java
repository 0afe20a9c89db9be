package voti.orders.booking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
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
import voti.orders.booking.BookingCommand.ConfirmBooking;
import voti.orders.booking.BookingCommand.DeclineBooking;
import voti.orders.booking.BookingCommand.NoteCarrierDelivery;
import voti.orders.booking.BookingCommand.NotePickUp;

/** What the carrier says: its machine tells it, or the warehouse writes it down. */
@RestController
@RequestMapping("/api/orders/{order}/dispatches/{dispatch}/bookings")
class CarrierEndpoint {

  private static final String CONFIRM =
      """
      {"reference": "V000000000001", "number": "NK-2010-0815", "tracking": "NK0815EE",
       "pickupAt": "2010-02-15T09:30:00Z"}
      """;
  private static final String DECLINE =
      """
      {"reference": "V000000000001", "reason": "No lorry on that day."}
      """;
  private static final String PICK_UP =
      """
      {"reference": "V000000000001", "at": "2010-02-15T09:40:00Z"}
      """;
  private static final String DELIVER =
      """
      {"reference": "V000000000001", "at": "2010-02-16T11:00:00Z",
       "proof": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
      """;

  private final Commands commands;
  private final OrderAccess access;

  CarrierEndpoint(Commands commands, OrderAccess access) {
    this.commands = commands;
    this.access = access;
  }

  /** The carrier takes it; the reference is the one it was asked with. */
  record ConfirmationRequest(
      @NotBlank String reference,
      @NotBlank String number,
      @Nullable String tracking,
      @NotNull Instant pickupAt) {}

  /** The carrier does not take it. */
  record DeclineRequest(@NotBlank String reference, @NotBlank String reason) {}

  /** The goods are on its lorry. */
  record PickUpRequest(@NotBlank String reference, @NotNull Instant at) {}

  /** The goods are there, and the SHA-256 of what proves it. */
  record DeliveredRequest(
      @NotBlank String reference,
      @NotNull Instant at,
      @Pattern(regexp = "[0-9a-f]{64}", message = "is a SHA-256 in 64 hexadecimal digits")
          String proof) {}

  @PostMapping("/confirmations")
  @Operation(
      summary = "The carrier takes the goods",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(CONFIRM))))
  Accepted confirm(
      @PathVariable String order,
      @PathVariable String dispatch,
      @Valid @RequestBody ConfirmationRequest request,
      Caller caller) {
    var tracking = request.tracking();
    return send(
        new ConfirmBooking(
            Freight.idOf(order, dispatch),
            request.reference(),
            request.number(),
            tracking == null || tracking.isBlank() ? null : tracking,
            request.pickupAt()),
        order,
        caller);
  }

  @PostMapping("/declines")
  @Operation(
      summary = "The carrier does not take the goods",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECLINE))))
  Accepted decline(
      @PathVariable String order,
      @PathVariable String dispatch,
      @Valid @RequestBody DeclineRequest request,
      Caller caller) {
    return send(
        new DeclineBooking(Freight.idOf(order, dispatch), request.reference(), request.reason()),
        order,
        caller);
  }

  @PostMapping("/pick-ups")
  @Operation(
      summary = "The carrier has fetched the goods",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(PICK_UP))))
  Accepted pickUp(
      @PathVariable String order,
      @PathVariable String dispatch,
      @Valid @RequestBody PickUpRequest request,
      Caller caller) {
    return send(
        new NotePickUp(Freight.idOf(order, dispatch), request.reference(), request.at()),
        order,
        caller);
  }

  @PostMapping("/deliveries")
  @Operation(
      summary = "The carrier has delivered the goods, with its proof",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DELIVER))))
  Accepted deliver(
      @PathVariable String order,
      @PathVariable String dispatch,
      @Valid @RequestBody DeliveredRequest request,
      Caller caller) {
    return send(
        new NoteCarrierDelivery(
            Freight.idOf(order, dispatch), request.reference(), request.at(), request.proof()),
        order,
        caller);
  }

  private Accepted send(BookingCommand command, String order, Caller caller) {
    var said = caller.as(Roles.WAREHOUSE, Roles.INTEGRATION);
    access.toWrite(order, said);
    return commands.send(command, said);
  }
}
