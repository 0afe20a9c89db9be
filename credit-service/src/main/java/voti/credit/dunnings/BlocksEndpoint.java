package voti.credit.dunnings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.creditaccount.CreditAccountCommand.BlockAccount;
import voti.credit.creditaccount.CreditAccountCommand.UnblockAccount;
import voti.credit.creditaccount.CreditAccounts;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;

/** Blocks a debtor by hand, and lifts a block. */
@RestController
class BlocksEndpoint {

  static final String BLOCK =
      """
      {"reason": "Insolvency was filed"}
      """;
  static final String UNBLOCK =
      """
      {"reason": "All is paid"}
      """;

  private final Commands commands;
  private final AccountScope scope;

  BlocksEndpoint(Commands commands, AccountScope scope) {
    this.commands = commands;
    this.scope = scope;
  }

  /** The body of either. */
  record Reason(@NotBlank String reason) {}

  @Operation(summary = "Block the account: new orders get no credit")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(BLOCK)))
  @PostMapping("/api/credit/accounts/{account}/blocks")
  Accepted block(
      @PathVariable String account,
      @Valid @RequestBody Reason body,
      @Parameter(hidden = true) Caller caller) {
    var controller = writer(account, body, caller);
    return commands.send(
        new BlockAccount(CreditAccounts.of(account), account, body.reason()), controller);
  }

  @Operation(summary = "Lift the block")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(UNBLOCK)))
  @PostMapping("/api/credit/accounts/{account}/unblocks")
  Accepted unblock(
      @PathVariable String account,
      @Valid @RequestBody Reason body,
      @Parameter(hidden = true) Caller caller) {
    var controller = writer(account, body, caller);
    return commands.send(
        new UnblockAccount(CreditAccounts.of(account), account, body.reason()), controller);
  }

  private Caller writer(String account, Reason body, Caller caller) {
    var controller = caller.as(Roles.CONTROLLER, Roles.HEAD).because(body.reason());
    scope.requireWrite(account, controller);
    return controller;
  }
}
