package voti.orders.bonus;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.Roles;
import voti.orders.bonus.BonusCommand.ApproveSettlement;
import voti.orders.bonus.BonusCommand.RefuseSettlement;
import voti.orders.bonus.BonusCommand.SettleBonus;
import voti.values.Ids;

@RestController
@RequestMapping("/api/orders/bonuses/{agreement}/settlements")
class BonusSettlementEndpoint {

  private static final String SETTLED =
      """
      {"as": "credit-note", "on": "2011-01-15", "reason": "The year is over."}
      """;
  private static final String DECIDED =
      """
      {"reason": "Agrees with the ledger."}
      """;

  private final Commands commands;
  private final BonusAccess access;

  BonusSettlementEndpoint(Commands commands, BonusAccess access) {
    this.commands = commands;
    this.access = access;
  }

  /** How, when and why. */
  record SettlementRequest(
      @Pattern(regexp = "credit-note|payment", message = "is credit-note or payment") String as,
      LocalDate on,
      @NotBlank String reason) {}

  /** A second person's decision, and why. */
  record DecisionRequest(@NotBlank String reason) {}

  @PostMapping
  @Operation(
      summary = "Settles what is accrued and not settled; much of it waits for a second person",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(SETTLED))))
  Accepted settle(
      @PathVariable String agreement,
      @Valid @RequestBody SettlementRequest request,
      Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(request.reason());
    var account = access.toWrite(agreement, controller);
    return commands.send(
        new SettleBonus(
            agreement,
            controller.newId("bst", Ids.slotOf(account)),
            SettledAs.valueOf(request.as().toUpperCase(Locale.ROOT).replace('-', '_')),
            request.on()),
        controller);
  }

  @PostMapping("/approvals")
  @Operation(
      summary = "Lets the settlement that waits through; whoever asked for it cannot",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted approve(
      @PathVariable String agreement, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(new ApproveSettlement(agreement), second(agreement, request, caller));
  }

  @PostMapping("/refusals")
  @Operation(
      summary = "Turns the settlement that waits down",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(examples = @ExampleObject(DECIDED))))
  Accepted refuse(
      @PathVariable String agreement, @Valid @RequestBody DecisionRequest request, Caller caller) {
    return commands.send(new RefuseSettlement(agreement), second(agreement, request, caller));
  }

  private Caller second(String agreement, DecisionRequest request, Caller caller) {
    var second =
        caller
            .as(Roles.COMMERCIAL_DIRECTOR, Roles.GENERAL_DIRECTOR, Roles.CONTROLLER)
            .because(request.reason());
    access.toWrite(agreement, second);
    return second;
  }
}
