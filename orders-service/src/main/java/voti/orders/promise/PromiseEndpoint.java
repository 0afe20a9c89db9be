package voti.orders.promise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import voti.orders.order.StoredOrders;
import voti.orders.promise.PromiseCommand.Asked;
import voti.orders.promise.PromiseCommand.PromiseByHand;
import voti.values.Quantity;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

@RestController
@RequestMapping("/api/orders/{order:ord-.*}/promises")
class PromiseEndpoint {

  private static final String PROMISE =
      """
      {"on": "2010-01-25", "reason": "The carrier comes on Thursdays.",
       "lines": [{"line": 1, "day": "2010-02-18"}, {"line": 2, "day": "2010-02-25"}]}
      """;

  private final Commands commands;
  private final OrderAccess access;
  private final StoredOrders orders;
  private final SentGoods sent;

  PromiseEndpoint(Commands commands, OrderAccess access, StoredOrders orders, SentGoods sent) {
    this.commands = commands;
    this.access = access;
    this.orders = orders;
    this.sent = sent;
  }

  /** A line, and the day on which all of it is there at the latest. */
  record LineRequest(int line, LocalDate day) {}

  /** What the warehouse promises, and why these days. */
  record PromiseRequest(
      LocalDate on, @NotBlank String reason, @NotEmpty List<@Valid LineRequest> lines) {}

  @PostMapping
  @Operation(
      summary = "Promises lines of a confirmed order for a day, or for another than before",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(PROMISE))))
  Accepted promise(
      @PathVariable String order, @Valid @RequestBody PromiseRequest request, Caller caller) {
    var warehouse = caller.as(Roles.WAREHOUSE).because(request.reason());
    access.toWrite(order, warehouse);
    var known = OrderLinesToPromise.of(orders.find(order));
    if (known == null) {
      throw new WrongState(
          "order-is-confirmed", "Nothing of this order is promised: it is not confirmed.");
    }
    var arrived = sent.delivered(order);
    var asked = new ArrayList<Asked>();
    for (var line : request.lines()) {
      if (asked.stream().anyMatch(one -> one.line() == line.line())) {
        throw new RuleBroken(
            "line-is-promised-once",
            "Line " + line.line() + " is there twice.",
            new Fact("field", "lines"));
      }
      asked.add(open(line(known, line.line()), arrived));
    }
    return commands.send(
        new PromiseByHand(
            PromiseId.of(order),
            known.of(),
            request.on(),
            asked,
            request.lines().stream().map(LineRequest::day).toList(),
            request.reason()),
        warehouse);
  }

  /** What has come cannot be promised, least of all for the day on which it came. */
  private static Asked open(Asked line, Map<Integer, Quantity> arrived) {
    if (!line.quantity().isMoreThan(arrived.getOrDefault(line.line(), line.quantity().none()))) {
      throw new WrongState(
          "promised-line-is-open", "All of line " + line.line() + " has been delivered.");
    }
    return line;
  }

  private static Asked line(OrderLinesToPromise order, int number) {
    var line = order.line(number);
    if (line == null) {
      throw new Unknown("order-line", "The order has no line " + number + ".");
    }
    return line;
  }
}
