package voti.orders.fulfilment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import voti.orders.fulfilment.FulfilmentCommand.AcceptReturn;
import voti.values.Ids;

@RestController
@RequestMapping("/api/orders/{order}/returns")
class ReturnEndpoint {

  private static final String EXAMPLE =
      """
      {"act": "act-7f-0192f3a0-0042-7000-8000-000000000001", "on": "2010-03-12",
       "cause": "Bristles fell out.",
       "lines": [{"line": 2, "quantity": {"amount": "2", "unit": "C62"}}]}
      """;

  private final Commands commands;
  private final OrderAccess access;
  private final SignedActs acts;

  ReturnEndpoint(Commands commands, OrderAccess access, SignedActs acts) {
    this.commands = commands;
    this.access = access;
    this.acts = acts;
  }

  /** Goods that come back, and the act that says why. */
  record ReturnRequest(
      @Nullable String id,
      String act,
      LocalDate on,
      @NotBlank String cause,
      @NotEmpty List<LineQuantity> lines) {}

  @PostMapping
  @Operation(
      summary = "Takes goods back, citing a signed act",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted giveBack(
      @PathVariable String order, @Valid @RequestBody ReturnRequest request, Caller caller) {
    var receiver = caller.as(Roles.KAM, Roles.WAREHOUSE).because(request.cause());
    access.toWrite(order, receiver);
    var id = request.id();
    return commands.send(
        new AcceptReturn(
            FulfilmentId.of(order),
            id == null ? receiver.newId("ret", Ids.slotOf(order)) : id,
            acts.find(request.act()),
            request.on(),
            request.cause(),
            request.lines()),
        receiver);
  }
}
