package voti.orders.redelivery;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Refused;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.orders.fulfilment.StockGate;
import voti.orders.redelivery.RedeliveryCommand.DispatchRedelivery;
import voti.orders.redelivery.RedeliveryCommand.RecordRedelivery;
import voti.orders.views.OwnWrites;
import voti.values.Ids;
import voti.values.decision.CommercialRefusal;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** What is to be delivered again, and the warehouse that sends it. */
@RestController
@RequestMapping("/api/orders/redeliveries")
class RedeliveryEndpoint {

  private static final String DISPATCH =
      """
      {"on": "2010-03-14"}
      """;
  private static final String ARRIVAL =
      """
      {"on": "2010-03-16"}
      """;

  private final Commands commands;
  private final Redeliveries redeliveries;
  private final AccountScope scope;
  private final StockGate stock;
  private final OwnWrites writes;

  RedeliveryEndpoint(
      Commands commands,
      Redeliveries redeliveries,
      AccountScope scope,
      StockGate stock,
      OwnWrites writes) {
    this.commands = commands;
    this.redeliveries = redeliveries;
    this.scope = scope;
    this.stock = stock;
    this.writes = writes;
  }

  /**
   * Goods that leave.
   *
   * @param warehouse from where; {@code null}: from where each product's stock is kept for orders
   */
  record DispatchRequest(LocalDate on, @Nullable String warehouse) {}

  /** Goods that are there. */
  record ArrivalRequest(LocalDate on) {}

  @GetMapping
  @Operation(summary = "Redeliveries the caller may see; of an act or a state")
  Page<KnownRedelivery> list(
      @RequestParam(required = false) @Nullable String act,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String cursor,
      Caller caller) {
    return redeliveries.list(scope.visible(caller), act, state, cursor);
  }

  @PostMapping("/{redelivery}/dispatches")
  @Operation(
      summary = "Sends a redelivery off as a whole, out of stock where there is one",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DISPATCH))))
  Accepted dispatch(
      @PathVariable String redelivery, @Valid @RequestBody DispatchRequest request, Caller caller) {
    var warehouse = caller.as(Roles.WAREHOUSE);
    var known = known(redelivery, warehouse);
    // The same redelivery leaves with the same dispatch, so that stock is never taken out twice.
    var dispatch = Ids.named("dis", Ids.slotOf(redelivery), redelivery);
    var command = new DispatchRedelivery(redelivery, dispatch, request.on());
    if (!known.state().equals("open")) {
      return commands.send(command, warehouse);
    }
    var issued =
        stock.issue(
            known.order(), dispatch, request.on(), request.warehouse(), known.lines(), warehouse);
    try {
      return commands.send(command, warehouse);
    } catch (Refused refused) {
      issued.undo(refused.refusal().rule());
      throw refused;
    } catch (CommercialRefusal refusal) {
      issued.undo(refusal.rule());
      throw refusal;
    }
  }

  @PostMapping("/{redelivery}/arrivals")
  @Operation(
      summary = "Records that a redelivery has arrived",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(ARRIVAL))))
  Accepted arrive(
      @PathVariable String redelivery, @Valid @RequestBody ArrivalRequest request, Caller caller) {
    var warehouse = caller.as(Roles.WAREHOUSE);
    known(redelivery, warehouse);
    return commands.send(new RecordRedelivery(redelivery, request.on()), warehouse);
  }

  private KnownRedelivery known(String redelivery, Caller caller) {
    writes.seen();
    var known =
        redeliveries
            .find(redelivery)
            .orElseThrow(
                () ->
                    new Unknown(
                        "redelivery-is-known",
                        "There is no redelivery " + redelivery + ".",
                        new Fact("redelivery", redelivery)));
    scope.requireWrite(known.account(), caller);
    return known;
  }
}
