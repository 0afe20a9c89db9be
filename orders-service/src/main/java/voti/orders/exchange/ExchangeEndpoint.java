package voti.orders.exchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.orders.exchange.ExchangeCommand.ApproveExchange;
import voti.orders.exchange.ExchangeCommand.CancelExchange;
import voti.orders.exchange.ExchangeCommand.RefuseExchange;
import voti.orders.fulfilment.LineQuantity;
import voti.orders.order.capturing.AskedGoods.AskedQuantity;
import voti.orders.views.OwnWrites;

@RestController
@RequestMapping("/api/orders/exchange-terms/{agreement}/exchanges")
class ExchangeEndpoint {

  private static final String ASK =
      """
      {"order": "ord-7f-0192f3a0-0003-7000-8000-000000000001", "on": "2010-03-20",
       "back": [{"line": 2, "quantity": {"amount": "1", "unit": "C62"}}],
       "wanted": [{"product": "SItemNo001", "quantity": {"amount": "3", "unit": "LTR"}}],
       "reason": "Brushes stand still, paint is asked for."}
      """;
  private static final String DECIDED =
      """
      {"reason": "They buy more than last year."}
      """;
  private static final String CAME =
      """
      {"on": "2010-03-25", "causeCode": "UNSOLD", "reason": "Unopened cartons."}
      """;

  private final Commands commands;
  private final StoredExchanges exchanges;
  private final Asking asking;
  private final Arriving arriving;
  private final OwnWrites writes;
  private final Clock clock;

  ExchangeEndpoint(
      Commands commands,
      StoredExchanges exchanges,
      Asking asking,
      Arriving arriving,
      OwnWrites writes,
      Clock clock) {
    this.commands = commands;
    this.exchanges = exchanges;
    this.asking = asking;
    this.arriving = arriving;
    this.writes = writes;
    this.clock = clock;
  }

  /**
   * What is to come back, of one order, and what is taken instead.
   *
   * @param back delivered lines and how much of each
   * @param wanted becomes an order of its own
   */
  record ExchangeRequest(
      @NotBlank String order,
      @NotNull LocalDate on,
      @NotEmpty List<LineQuantity> back,
      @NotEmpty List<@Valid WantedLine> wanted,
      @NotBlank String reason) {}

  /** A line: product by id or item number. */
  record WantedLine(@NotBlank String product, @NotNull AskedQuantity quantity) {}

  /** A decision, and why. */
  record AnswerRequest(@NotBlank String reason) {}

  /**
   * The goods are here.
   *
   * @param causeCode of the tree of causes, once there is one: a cause of exchanges
   */
  record ArrivalRequest(
      @NotNull LocalDate on, @Nullable String causeCode, @NotBlank String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Asks for an exchange: granted by the terms, refused, or escalated over the quota",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(ASK))))
  Accepted ask(
      @PathVariable String agreement, @Valid @RequestBody ExchangeRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT).because(request.reason());
    var now = exchanges.toWrite(agreement, seller);
    writes.seen();
    return commands.send(asking.of(agreement, now, request, seller), seller);
  }

  @PostMapping("/{exchange}/approvals")
  @Operation(
      summary = "Grants an exchange beyond the quota",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted approve(
      @PathVariable String agreement,
      @PathVariable String exchange,
      @Valid @RequestBody AnswerRequest request,
      Caller caller) {
    var decider = decider(agreement, request.reason(), caller);
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return commands.send(new ApproveExchange(agreement, exchange, today), decider);
  }

  @PostMapping("/{exchange}/refusals")
  @Operation(
      summary = "Turns an exchange beyond the quota down",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted refuse(
      @PathVariable String agreement,
      @PathVariable String exchange,
      @Valid @RequestBody AnswerRequest request,
      Caller caller) {
    return commands.send(
        new RefuseExchange(agreement, exchange), decider(agreement, request.reason(), caller));
  }

  @PostMapping("/{exchange}/cancellations")
  @Operation(
      summary = "Lets an exchange not take place; its quota is free again, its order cancelled",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted cancel(
      @PathVariable String agreement,
      @PathVariable String exchange,
      @Valid @RequestBody AnswerRequest request,
      Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.HEAD).because(request.reason());
    exchanges.toWrite(agreement, seller);
    return commands.send(new CancelExchange(agreement, exchange), seller);
  }

  @PostMapping("/{exchange}/arrivals")
  @Operation(
      summary = "Takes the goods of a granted exchange in; quality inspects them as a return",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(CAME))))
  Accepted come(
      @PathVariable String agreement,
      @PathVariable String exchange,
      @Valid @RequestBody ArrivalRequest request,
      Caller caller) {
    var receiver = caller.as(Roles.WAREHOUSE, Roles.KAM, Roles.QUALITY).because(request.reason());
    var now = exchanges.toWrite(agreement, receiver);
    return arriving.come(now.at(exchange), agreement, request.on(), request.causeCode(), receiver);
  }

  private Caller decider(String agreement, String reason, Caller caller) {
    var decider =
        caller.as(Roles.HEAD, Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR).because(reason);
    exchanges.toWrite(agreement, decider);
    return decider;
  }
}
