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
import voti.orders.cause.StoredCauses;
import voti.orders.fulfilment.FulfilmentCommand.AcceptReturn;
import voti.orders.fulfilment.FulfilmentCommand.ReceiveReturn;
import voti.orders.fulfilment.FulfilmentCommand.WithdrawReturn;
import voti.values.Ids;

@RestController
@RequestMapping("/api/orders/{order}/returns")
class ReturnEndpoint {

  private static final String EXAMPLE =
      """
      {"act": "act-7f-0192f3a0-0042-7000-8000-000000000001", "on": "2010-03-12",
       "cause": "Bristles fell out.", "causeCode": "BRISTLES",
       "lines": [{"line": 2, "quantity": {"amount": "2", "unit": "C62"}}]}
      """;

  private static final String ARRIVAL =
      """
      {"act": "act-7f-0192f3a0-0042-7000-8000-000000000001", "on": "2010-03-12",
       "cause": "Bristles fell out.", "causeCode": "BRISTLES",
       "lines": [{"line": 2, "quantity": {"amount": "1", "unit": "C62"}}]}
      """;
  private static final String WITHDRAWAL =
      """
      {"reason": "The buyer keeps them after all."}
      """;

  private final Commands commands;
  private final OrderAccess access;
  private final SignedActs acts;
  private final StoredCauses causes;

  ReturnEndpoint(Commands commands, OrderAccess access, SignedActs acts, StoredCauses causes) {
    this.commands = commands;
    this.access = access;
    this.acts = acts;
    this.causes = causes;
  }

  /**
   * Goods that come back, and the act that says why.
   *
   * @param cause in the words of who takes them
   * @param causeCode of the tree of causes, once there is one; {@code cause} is a remark then
   */
  record ReturnRequest(
      @Nullable String id,
      String act,
      LocalDate on,
      @NotBlank String cause,
      @NotEmpty List<LineQuantity> lines,
      @Nullable String causeCode) {}

  /** Why goods go back to the buyer. */
  record WithdrawalRequest(@NotBlank String reason) {}

  @PostMapping
  @Operation(
      summary = "Takes goods back, citing a signed act; they may be inspected afterwards",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(EXAMPLE))))
  Accepted giveBack(
      @PathVariable String order, @Valid @RequestBody ReturnRequest request, Caller caller) {
    var receiver = caller.as(Roles.KAM, Roles.WAREHOUSE).because(request.cause());
    access.toWrite(order, receiver);
    return commands.send(
        new AcceptReturn(
            FulfilmentId.of(order),
            id(request, order, receiver),
            acts.find(request.act()),
            request.on(),
            request.cause(),
            request.lines(),
            causes.cited(request.causeCode(), null)),
        receiver);
  }

  @PostMapping("/arrivals")
  @Operation(
      summary = "Keeps goods that came back until quality has inspected them",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(ARRIVAL))))
  Accepted receive(
      @PathVariable String order, @Valid @RequestBody ReturnRequest request, Caller caller) {
    var receiver = caller.as(Roles.KAM, Roles.WAREHOUSE, Roles.QUALITY).because(request.cause());
    access.toWrite(order, receiver);
    return commands.send(
        new ReceiveReturn(
            FulfilmentId.of(order),
            id(request, order, receiver),
            acts.find(request.act()),
            request.on(),
            request.cause(),
            request.lines(),
            causes.cited(request.causeCode(), null)),
        receiver);
  }

  @PostMapping("/{returned}/withdrawals")
  @Operation(
      summary = "Lets goods that wait for inspection go back to the buyer",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(WITHDRAWAL))))
  Accepted withdraw(
      @PathVariable String order,
      @PathVariable String returned,
      @Valid @RequestBody WithdrawalRequest request,
      Caller caller) {
    var receiver = caller.as(Roles.KAM, Roles.WAREHOUSE, Roles.QUALITY).because(request.reason());
    access.toWrite(order, receiver);
    return commands.send(
        new WithdrawReturn(FulfilmentId.of(order), returned, request.reason()), receiver);
  }

  private static String id(ReturnRequest request, String order, Caller receiver) {
    var id = request.id();
    return id == null ? receiver.newId("ret", Ids.slotOf(order)) : id;
  }
}
