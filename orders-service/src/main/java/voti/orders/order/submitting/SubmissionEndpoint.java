package voti.orders.order.submitting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
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
import voti.orders.order.OrderCommand.ConfirmDifference;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.PromisedOrders;
import voti.orders.order.changing.ChangeOrder;
import voti.orders.views.OwnWrites;

@RestController
@RequestMapping("/api/orders/{order}")
class SubmissionEndpoint {

  private final Commands commands;
  private final OrderAccess access;
  private final ChangeOrder changes;
  private final OwnWrites writes;
  private final PromisedOrders promotions;

  SubmissionEndpoint(
      Commands commands,
      OrderAccess access,
      ChangeOrder changes,
      OwnWrites writes,
      PromisedOrders promotions) {
    this.commands = commands;
    this.access = access;
    this.changes = changes;
    this.writes = writes;
    this.promotions = promotions;
  }

  /** Why, in the caller's words. */
  record ReasonRequest(@NotBlank String reason) {}

  /** On which business day, why where there is something to say, and coupons that were shown. */
  record SubmissionRequest(LocalDate on, @Nullable String reason, @Nullable List<String> coupons) {}

  @PostMapping("/differences/{number}/confirmations")
  @Operation(
      summary = "Confirms that our figure counts where the document says something else",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject("{\"reason\": \"Intra-community supply: no tax.\"}"))))
  Accepted confirm(
      @PathVariable String order,
      @PathVariable int number,
      @Valid @RequestBody ReasonRequest request,
      Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT).because(request.reason());
    access.toWrite(order, seller);
    return commands.send(new ConfirmDifference(order, number, request.reason()), seller);
  }

  @PostMapping("/submissions")
  @Operation(
      summary = "Submits the order: promotions are applied, figures are fixed, credit is asked",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject("{\"on\": \"2010-01-21\", \"coupons\": [\"SPRING\"]}"))))
  Accepted submit(
      @PathVariable String order, @Valid @RequestBody SubmissionRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT).because(request.reason());
    access.toWrite(order, seller);
    writes.seen();
    var mandate = access.mandate(seller, request.on());
    var coupons = request.coupons() == null ? List.<String>of() : request.coupons();
    return promotions.submit(
        new SubmitOrder(order, request.on(), mandate, null),
        coupons,
        OrderAccess.citing(seller, mandate));
  }

  @PostMapping("/cancellations")
  @Operation(
      summary = "Cancels an order of which nothing has left; credit gives back what it holds",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content =
                  @Content(examples = @ExampleObject("{\"reason\": \"The buyer withdrew.\"}"))))
  Accepted cancel(
      @PathVariable String order, @Valid @RequestBody ReasonRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM).because(request.reason());
    writes.seen();
    return changes.cancel(order, request.reason(), seller);
  }
}
