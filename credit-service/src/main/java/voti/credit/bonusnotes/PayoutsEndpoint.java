package voti.credit.bonusnotes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.creditaccount.CreditAccountCommand.PayOutItem;
import voti.credit.creditaccount.CreditAccountCommand.UndoPayout;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.views.ItemsOfAccount;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Ids;
import voti.values.Money;

/** Records what was paid to a debtor for what is ours to give back. */
@RestController
@RequestMapping("/api/credit/accounts/{account}/payouts")
class PayoutsEndpoint {

  static final String PAYOUT =
      """
      {"item": "bcn-7f-0192f3a0-0061-7000-8000-000000000001",
       "amount": {"amount": "112.04", "currency": "SEK"}, "on": "2011-01-20",
       "reference": "Payment order 118", "reason": "The bonus of 2010"}
      """;
  static final String UNDO =
      """
      {"on": "2011-01-22", "reason": "The bank sent it back: account closed"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final ItemsOfAccount items;

  PayoutsEndpoint(Commands commands, AccountScope scope, ItemsOfAccount items) {
    this.commands = commands;
    this.scope = scope;
    this.items = items;
  }

  /**
   * The body of a payout.
   *
   * @param item open below zero: a credit note, or a bonus that is to be paid
   * @param amount above zero, in the account's currency
   * @param on the day it left the bank
   * @param reference under which the bank knows it
   */
  record PayoutRequest(
      @NotBlank String item,
      Money amount,
      LocalDate on,
      @NotBlank String reference,
      @NotBlank String reason) {}

  /** The body of an undoing. */
  record UndoRequest(LocalDate on, @NotBlank String reason) {}

  @Operation(
      summary = "Record that what is ours to give back was paid out",
      description = "The answer's happening names the payout, by which it is undone.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(PAYOUT)))
  @PostMapping
  Accepted payOut(
      @PathVariable String account,
      @Valid @RequestBody PayoutRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(account, body.reason(), caller);
    return commands.send(
        new PayOutItem(
            CreditAccounts.of(account),
            account,
            controller.newId("pay", Ids.slotOf(account)),
            items.find(account, body.item()).item(),
            body.amount(),
            body.on(),
            body.reference()),
        controller);
  }

  @Operation(summary = "Take a payout back that the bank returned: its mirror")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(UNDO)))
  @PostMapping("/{payout}/reversals")
  Accepted undo(
      @PathVariable String account,
      @PathVariable String payout,
      @Valid @RequestBody UndoRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(account, body.reason(), caller);
    return commands.send(
        new UndoPayout(CreditAccounts.of(account), account, payout, body.on(), body.reason()),
        controller);
  }

  private Caller permitted(String account, String reason, Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(reason);
    scope.requireWrite(account, controller);
    return controller;
  }
}
