package voti.orders.framework;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
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
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.orders.access.OrderAccess;
import voti.orders.framework.CallOffs.Part;
import voti.orders.framework.CallOffs.Wanted;
import voti.orders.framework.FrameworkCommand.EndFramework;
import voti.orders.framework.FrameworkCommand.ResumeFramework;
import voti.orders.framework.FrameworkCommand.SuspendFramework;
import voti.orders.order.capturing.AskedGoods.AskedQuantity;
import voti.orders.views.OwnWrites;
import voti.values.Ids;

@RestController
@RequestMapping("/api/orders/frameworks")
class FrameworkEndpoint {

  private static final String AGREE =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001", "number": "FR-7", "currency": "SEK",
       "on": "2010-01-25", "from": "2010-02-01", "until": "2099-01-01", "pricing": "agreed",
       "over": "20", "under": "10",
       "lines": [{"product": "SItemNo001", "quantity": {"amount": "80", "unit": "LTR"}, "discount": "4",
                  "perCallOff": "20"}],
       "schedule": {"every": "month", "day": 1, "deliveredWithin": 5},
       "reason": "Twenty litres on the first of each month."}
      """;
  private static final String CALL_OFF =
      """
      {"on": "2010-02-10", "requestedUntil": "2010-02-20",
       "lines": [{"line": 1, "quantity": {"amount": "10", "unit": "LTR"}}]}
      """;
  private static final String PAUSE =
      """
      {"on": "2010-03-15", "reason": "The shops are being rebuilt."}
      """;
  private static final String ON =
      """
      {"on": "2010-04-15", "reason": "The shops are open again."}
      """;
  private static final String END =
      """
      {"on": "2010-05-15", "reason": "The buyer changes the product."}
      """;

  private final Commands commands;
  private final Agreeing agreeing;
  private final StoredFrameworks frameworks;
  private final CallOffs callOffs;
  private final AccountScope scope;
  private final OrderAccess access;
  private final OwnWrites writes;

  FrameworkEndpoint(
      Commands commands,
      Agreeing agreeing,
      StoredFrameworks frameworks,
      CallOffs callOffs,
      AccountScope scope,
      OrderAccess access,
      OwnWrites writes) {
    this.commands = commands;
    this.agreeing = agreeing;
    this.frameworks = frameworks;
    this.callOffs = callOffs;
    this.scope = scope;
    this.access = access;
    this.writes = writes;
  }

  /** How much of a line is called off. */
  record PartRequest(int line, AskedQuantity quantity) {}

  /** A call-off, for when the goods are wanted. */
  record CallOffRequest(
      LocalDate on,
      @Nullable String number,
      @Nullable LocalDate requestedFrom,
      @Nullable LocalDate requestedUntil,
      List<PartRequest> lines) {}

  /** From which day on, and why. */
  record StepRequest(LocalDate on, @NotBlank String reason) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Agrees a framework; beyond the mandate of who agrees it, it is refused",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(AGREE))))
  Accepted agree(@Valid @RequestBody AgreeRequest request, Caller caller) {
    var seller =
        caller.as(Roles.KAM, Roles.HEAD, Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    var account = request.account();
    if (!Ids.isA("acc", account)) {
      throw new IllegalArgumentException("account: an account's id is acc-<slot>-<uuid>");
    }
    scope.requireWrite(account, seller);
    writes.seen();
    var mandate = access.mandate(seller, request.on());
    var id = request.id();
    var framework = id == null ? seller.newId("fra", Ids.slotOf(account)) : id;
    return commands.send(
        agreeing.command(framework, request, mandate), OrderAccess.citing(seller, mandate));
  }

  @PostMapping("/{framework:fra-.*}/call-offs")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Calls off part of a framework: an order follows",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(CALL_OFF))))
  Accepted callOff(
      @PathVariable String framework, @Valid @RequestBody CallOffRequest request, Caller caller) {
    var seller = caller.as(Roles.KAM, Roles.SUPPORT);
    var standing = frameworks.toWrite(framework, seller);
    writes.seen();
    var order = seller.newId("ord", Ids.slotOf(framework));
    var number = request.number();
    var wanted =
        new Wanted(
            order,
            number == null || number.isBlank() ? order.substring(order.length() - 8) : number,
            request.on(),
            null,
            request.lines().stream()
                .map(
                    line -> new Part(line.line(), line.quantity().amount(), line.quantity().unit()))
                .toList(),
            request.requestedFrom(),
            request.requestedUntil());
    return commands.send(callOffs.command(standing, wanted), seller);
  }

  @PostMapping("/{framework:fra-.*}/suspensions")
  @Operation(
      summary = "Calls nothing off for the time being",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(PAUSE))))
  Accepted suspend(
      @PathVariable String framework, @Valid @RequestBody StepRequest request, Caller caller) {
    return commands.send(
        new SuspendFramework(framework, request.on()), seller(framework, request, caller));
  }

  @PostMapping("/{framework:fra-.*}/resumptions")
  @Operation(
      summary = "Calls it off again; what fell due meanwhile is not made up for",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(ON))))
  Accepted resume(
      @PathVariable String framework, @Valid @RequestBody StepRequest request, Caller caller) {
    return commands.send(
        new ResumeFramework(framework, request.on()), seller(framework, request, caller));
  }

  @PostMapping("/{framework:fra-.*}/ends")
  @Operation(
      summary = "Ends it before its time; orders that were called off stay",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(END))))
  Accepted end(
      @PathVariable String framework, @Valid @RequestBody StepRequest request, Caller caller) {
    return commands.send(
        new EndFramework(framework, request.on()), seller(framework, request, caller));
  }

  private Caller seller(String framework, StepRequest request, Caller caller) {
    var seller =
        caller.as(Roles.KAM, Roles.HEAD, Roles.COMMERCIAL_DIRECTOR).because(request.reason());
    frameworks.toWrite(framework, seller);
    return seller;
  }
}
