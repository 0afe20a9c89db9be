package voti.orders.fulfilment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.kit.security.Roles;
import voti.orders.access.OrderAccess;
import voti.orders.access.PeopleAreIds;
import voti.orders.fulfilment.FulfilmentCommand.DispatchGoods;
import voti.orders.fulfilment.FulfilmentCommand.RecordDelivery;
import voti.orders.fulfilment.FulfilmentCommand.RecordPartialDeliveryConsent;
import voti.orders.views.OwnWrites;
import voti.values.Ids;
import voti.values.decision.WrongState;

@RestController
@RequestMapping("/api/orders/{order}")
class FulfilmentEndpoint {

  private static final String DISPATCH =
      """
      {"on": "2010-02-14", "lines": [{"line": 1, "quantity": {"amount": "120", "unit": "LTR"}},
                                     {"line": 2, "quantity": {"amount": "10", "unit": "C62"}}]}
      """;
  private static final String DELIVERY =
      """
      {"dispatch": "dis-7f-0192f3a0-0040-7000-8000-000000000001", "on": "2010-02-15"}
      """;
  private static final String CONSENT =
      """
      {"by": "per-7f-0192f3a0-00b1-8000-8000-000000000001", "on": "2010-02-13",
       "reason": "The rest may come in March."}
      """;

  private final Commands commands;
  private final Dispatching dispatching;
  private final OrderAccess access;
  private final AccountDirectory directory;
  private final OwnWrites writes;

  FulfilmentEndpoint(
      Commands commands,
      Dispatching dispatching,
      OrderAccess access,
      AccountDirectory directory,
      OwnWrites writes) {
    this.commands = commands;
    this.dispatching = dispatching;
    this.access = access;
    this.directory = directory;
    this.writes = writes;
  }

  /**
   * Goods that leave.
   *
   * @param warehouse from where; {@code null}: from where each product's stock is kept for orders
   */
  record DispatchRequest(
      @Nullable String id,
      LocalDate on,
      @Nullable String warehouse,
      @NotEmpty List<LineQuantity> lines) {}

  /** A dispatch that has arrived. */
  record DeliveryRequest(String dispatch, LocalDate on) {}

  /**
   * The buyer's consent.
   *
   * @param by the id of who gave it; accounts keeps the name, sealed
   */
  record ConsentRequest(@NotBlank String by, LocalDate on, @NotBlank String reason) {}

  @PostMapping("/dispatches")
  @Operation(
      summary =
          "Sends goods off, out of stock where there is one; parts only with the buyer's consent",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DISPATCH))))
  Accepted dispatch(
      @PathVariable String order, @Valid @RequestBody DispatchRequest request, Caller caller) {
    var warehouse = caller.as(Roles.WAREHOUSE);
    access.toWrite(order, warehouse);
    var id = request.id();
    var dispatch = id == null ? warehouse.newId("dis", Ids.slotOf(order)) : id;
    var command =
        new DispatchGoods(FulfilmentId.of(order), dispatch, request.on(), request.lines());
    return sent(() -> dispatching.dispatch(order, command, request.warehouse(), warehouse));
  }

  @PostMapping("/deliveries")
  @Operation(
      summary = "Records that a dispatch has arrived",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DELIVERY))))
  Accepted deliver(
      @PathVariable String order, @Valid @RequestBody DeliveryRequest request, Caller caller) {
    var warehouse = caller.as(Roles.WAREHOUSE);
    var account = access.toWrite(order, warehouse).account();
    var kam = directory.find(account).map(AccountEntry::kam).orElse("");
    return send(
        new RecordDelivery(FulfilmentId.of(order), request.dispatch(), request.on(), kam),
        warehouse);
  }

  @PostMapping("/partial-delivery-consents")
  @Operation(
      summary = "Records that the buyer takes the order in parts after all",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(CONSENT))))
  Accepted consent(
      @PathVariable String order, @Valid @RequestBody ConsentRequest request, Caller caller) {
    var manager = caller.as(Roles.KAM).because(request.reason());
    access.toWrite(order, manager);
    PeopleAreIds.check(List.of(request.by()), manager);
    return send(
        new RecordPartialDeliveryConsent(
            FulfilmentId.of(order), request.by(), request.on(), request.reason()),
        manager);
  }

  private Accepted send(Object command, Caller caller) {
    return sent(() -> commands.send(command, caller));
  }

  private Accepted sent(Supplier<Accepted> sending) {
    // The fulfilment of an order that was confirmed a moment ago is opened by then.
    writes.seen();
    try {
      return sending.get();
    } catch (AggregateNotFoundException notYet) {
      throw new WrongState(
          "order-is-confirmed", "Goods of this order may not go: it is not confirmed.");
    }
  }
}
