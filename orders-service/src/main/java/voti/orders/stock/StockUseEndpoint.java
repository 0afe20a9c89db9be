package voti.orders.stock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.orders.stock.StockCommand.ApprovePurchase;
import voti.orders.stock.StockCommand.InspectReturn;
import voti.orders.stock.StockCommand.IssueSample;
import voti.orders.stock.StockCommand.TurnDownPurchase;
import voti.values.Quantity;

/** Samples, returned goods that are looked at, and what is to be bought. */
@RestController
@RequestMapping("/api/orders/stock/{stock}")
class StockUseEndpoint {

  private static final String SAMPLE =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "kind": "sample",
       "quantity": {"amount": "2", "unit": "C62"}, "on": "2010-01-27", "reason": "For the new shop."}
      """;
  private static final String INSPECT =
      """
      {"return": "ret-7f-0192f3a0-0041-7000-8000-000000000001", "line": 1, "on": "2010-03-13",
       "restocked": {"amount": "1", "unit": "C62"}, "scrapped": {"amount": "1", "unit": "C62"},
       "reason": "One has lost its bristles."}
      """;
  private static final String APPROVE =
      """
      {"request": "prq-00-0192f3a0-0055-8000-8000-000000000001", "expectedOn": "2010-02-20",
       "reason": "The order cannot wait."}
      """;
  private static final String TURN_DOWN =
      """
      {"request": "prq-00-0192f3a0-0055-8000-8000-000000000001", "reason": "It is not made any more."}
      """;

  private final Commands commands;
  private final StockAccess access;
  private final AccountScope scope;

  StockUseEndpoint(Commands commands, StockAccess access, AccountScope scope) {
    this.commands = commands;
    this.access = access;
    this.scope = scope;
  }

  /**
   * What is given to an account, and why.
   *
   * @param kind whether it is used up or shown
   */
  record SampleRequest(
      @NotBlank String account,
      @Pattern(regexp = "sample|presentation", message = "must be sample or presentation")
          String kind,
      Quantity quantity,
      LocalDate on,
      @NotBlank String reason) {}

  /** What somebody saw; what is not said is none. */
  record InspectionRequest(
      @com.fasterxml.jackson.annotation.JsonProperty("return") @NotBlank String returned,
      @Min(1) int line,
      LocalDate on,
      @Nullable Quantity restocked,
      @Nullable Quantity scrapped,
      @NotBlank String reason) {}

  /**
   * A yes.
   *
   * @param quantity {@code null}: what was asked for
   */
  record ApprovalRequest(
      @NotBlank String request,
      LocalDate expectedOn,
      @Nullable Quantity quantity,
      @NotBlank String reason) {}

  /** A no. */
  record RefusalRequest(@NotBlank String request, @NotBlank String reason) {}

  @PostMapping("/samples")
  @Operation(
      summary = "Gives goods to an account without selling them, at standard cost",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(SAMPLE))))
  Accepted sample(
      @PathVariable String stock, @Valid @RequestBody SampleRequest request, Caller caller) {
    var giver = caller.as(Roles.WAREHOUSE, Roles.HEAD).because(request.reason());
    scope.requireWrite(request.account(), giver);
    var product = access.product(access.opened(stock).product());
    return commands.send(
        new IssueSample(
            stock,
            request.account(),
            MovementKind.valueOf(request.kind().toUpperCase(Locale.ROOT)),
            StockAccess.ofIts(product, request.quantity()),
            request.on(),
            product.costOn(request.on()),
            request.reason()),
        giver);
  }

  @PostMapping("/inspections")
  @Operation(
      summary = "Says what of returned goods is good again and what is scrapped",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(INSPECT))))
  Accepted inspect(
      @PathVariable String stock, @Valid @RequestBody InspectionRequest request, Caller caller) {
    var inspector = caller.as(Roles.WAREHOUSE, Roles.QUALITY).because(request.reason());
    var product = access.product(access.opened(stock).product());
    var none = Quantity.of("0", product.unit());
    var good = request.restocked();
    var bad = request.scrapped();
    return commands.send(
        new InspectReturn(
            stock,
            request.returned(),
            request.line(),
            good == null ? none : StockAccess.ofIts(product, good),
            bad == null ? none : StockAccess.ofIts(product, bad),
            request.on(),
            request.reason()),
        inspector);
  }

  @PostMapping("/purchase-requests/approvals")
  @Operation(
      summary = "Lets what is lacking be bought; it is announced for that day",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(APPROVE))))
  Accepted approve(
      @PathVariable String stock, @Valid @RequestBody ApprovalRequest request, Caller caller) {
    var decider = decider(caller, request.reason());
    var opened = access.opened(stock);
    var quantity = request.quantity();
    return commands.send(
        new ApprovePurchase(
            stock,
            request.request(),
            quantity == null ? null : access.ofIts(opened, quantity),
            request.expectedOn()),
        decider);
  }

  @PostMapping("/purchase-requests/refusals")
  @Operation(
      summary = "Does not let it be bought",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(TURN_DOWN))))
  Accepted turnDown(
      @PathVariable String stock, @Valid @RequestBody RefusalRequest request, Caller caller) {
    var decider = decider(caller, request.reason());
    access.opened(stock);
    return commands.send(new TurnDownPurchase(stock, request.request()), decider);
  }

  private static Caller decider(Caller caller, String reason) {
    return caller.as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.HEAD).because(reason);
  }
}
