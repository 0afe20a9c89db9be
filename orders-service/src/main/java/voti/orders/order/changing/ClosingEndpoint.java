package voti.orders.order.changing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
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
import voti.orders.fulfilment.SentGoods;
import voti.orders.order.OrderCommand.CloseShort;
import voti.orders.order.OrderCommand.ReopenOrder;
import voti.orders.order.PromisedOrders;
import voti.orders.order.StoredOrders;
import voti.orders.views.OwnWrites;

@RestController
@RequestMapping("/api/orders/{order}")
class ClosingEndpoint {

  private static final String SHORT =
      """
      {"on": "2010-04-01", "reason": "The season is over; the rest is not wanted."}
      """;
  private static final String AGAIN =
      """
      {"on": "2010-04-08", "requestedFrom": "2010-04-20", "reason": "The rest is wanted after all."}
      """;

  private final Commands commands;
  private final OrderAccess access;
  private final SentGoods goods;
  private final OwnWrites writes;
  private final StoredOrders orders;
  private final PromisedOrders promotions;

  ClosingEndpoint(
      Commands commands,
      OrderAccess access,
      SentGoods goods,
      OwnWrites writes,
      StoredOrders orders,
      PromisedOrders promotions) {
    this.commands = commands;
    this.access = access;
    this.goods = goods;
    this.writes = writes;
    this.orders = orders;
    this.promotions = promotions;
  }

  /** On which day, and why. */
  record ClosingRequest(LocalDate on, @NotBlank String reason) {}

  /** On which day, why, and when the goods are wanted now. */
  record ReopeningRequest(
      LocalDate on,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      @NotBlank String reason) {}

  @PostMapping("/short-closings")
  @Operation(
      summary = "Closes the order short: what has not left will not come, credit holds less",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(SHORT))))
  Accepted close(
      @PathVariable String order, @Valid @RequestBody ClosingRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM).because(request.reason());
    access.toWrite(order, seller);
    writes.seen();
    return commands.send(
        new CloseShort(order, request.on(), goods.of(order), request.reason()), seller);
  }

  @PostMapping("/reopenings")
  @Operation(
      summary = "Opens a cancelled order or one that was closed short again; credit is asked",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(AGAIN))))
  Accepted reopen(
      @PathVariable String order, @Valid @RequestBody ReopeningRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.HEAD).because(request.reason());
    var account = access.toWrite(order, seller).account();
    writes.seen();
    var products = orders.find(order).products();
    var mandate = access.mandate(seller, request.on(), account, products);
    return promotions.reopen(
        new ReopenOrder(
            order,
            request.on(),
            request.requestedFrom(),
            request.requestedUntil(),
            goods.of(order),
            request.reason(),
            mandate),
        OrderAccess.citing(seller, mandate));
  }
}
