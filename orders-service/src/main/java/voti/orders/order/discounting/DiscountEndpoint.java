package voti.orders.order.discounting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import voti.orders.order.OrderCommand.ApproveEscalation;
import voti.orders.order.OrderCommand.GrantDiscount;
import voti.orders.order.OrderCommand.PassOnEscalation;
import voti.orders.order.OrderCommand.RefuseEscalation;
import voti.orders.order.StoredOrders;
import voti.values.Percentage;

@RestController
@RequestMapping("/api/orders/{order}")
class DiscountEndpoint {

  private static final String ASKED =
      """
      {"line": 1, "percent": "7", "reason": "First order of a chain of nine shops."}
      """;
  private static final String DECIDED =
      """
      {"line": 1, "reason": "Worth it for the first season."}
      """;

  private static final String APPROVED =
      """
      {"line": 1, "percent": "7", "reason": "Worth it for the first season."}
      """;

  private final Commands commands;
  private final OrderAccess access;
  private final StoredOrders orders;
  private final SentGoods goods;

  DiscountEndpoint(Commands commands, OrderAccess access, StoredOrders orders, SentGoods goods) {
    this.commands = commands;
    this.access = access;
    this.orders = orders;
    this.goods = goods;
  }

  /** A discount on one line. */
  record DiscountRequest(int line, Percentage percent, @NotBlank String reason) {}

  /** A decision about what was escalated; line 0 is the order as a whole. */
  record EscalationRequest(int line, @NotBlank String reason) {}

  /** Less than was asked may be approved of a line; {@code null} approves what was asked. */
  record ApprovalRequest(int line, @Nullable Percentage percent, @NotBlank String reason) {}

  @PostMapping("/discounts")
  @Operation(
      summary = "Asks a discount: granted within the mandate, escalated beyond it",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(ASKED))))
  Accepted ask(
      @PathVariable String order, @Valid @RequestBody DiscountRequest request, Caller caller) {
    var manager = caller.as(Roles.KAM).because(request.reason());
    var captured = access.toWrite(order, manager);
    var products = orders.find(order).products();
    var mandate = access.mandate(manager, captured.orderedOn(), captured.account(), products);
    return commands.send(
        new GrantDiscount(
            order,
            request.line(),
            request.percent(),
            request.reason(),
            mandate,
            access.buying(captured.orderedOn(), captured.account(), products)),
        OrderAccess.citing(manager, mandate));
  }

  @PostMapping("/escalations/approvals")
  @Operation(
      summary = "Lets an escalated request through, as it was asked or with less",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(APPROVED))))
  Accepted approve(
      @PathVariable String order, @Valid @RequestBody ApprovalRequest request, Caller caller) {
    var head = deciding(order, request.reason(), caller);
    return commands.send(
        new ApproveEscalation(
            order, request.line(), request.percent(), request.reason(), goods.of(order)),
        head);
  }

  @PostMapping("/escalations/passings")
  @Operation(
      summary = "Leaves an escalated request to the next rung of the ladder of authority",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted passOn(
      @PathVariable String order, @Valid @RequestBody EscalationRequest request, Caller caller) {
    var head = deciding(order, request.reason(), caller);
    return commands.send(new PassOnEscalation(order, request.line(), request.reason()), head);
  }

  @PostMapping("/escalations/refusals")
  @Operation(
      summary = "Turns an escalated request down",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted refuse(
      @PathVariable String order, @Valid @RequestBody EscalationRequest request, Caller caller) {
    var head = deciding(order, request.reason(), caller);
    return commands.send(new RefuseEscalation(order, request.line(), request.reason()), head);
  }

  /** In the role that reaches farthest. */
  private Caller deciding(String order, String reason, Caller caller) {
    var head =
        caller.as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.HEAD).because(reason);
    access.toWrite(order, head);
    return head;
  }
}
