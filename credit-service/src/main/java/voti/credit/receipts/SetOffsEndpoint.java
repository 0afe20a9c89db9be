package voti.credit.receipts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.creditaccount.CreditAccountCommand.SetOffItems;
import voti.credit.creditaccount.CreditAccountCommand.UndoSetOff;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.items.Items;
import voti.credit.views.ItemsOfAccount;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Ids;
import voti.values.Money;

/** Credit notes set off against invoices, without cash. */
@RestController
@RequestMapping("/api/credit/accounts/{account}/set-offs")
class SetOffsEndpoint {

  static final String SET_OFF =
      """
      {"credit": "itm-7f-0192f3a0-0060-7000-8000-000000000001",
       "invoice": "inv-7f-0192f3a0-0040-7000-8000-000000000001",
       "amount": {"amount": "20.00", "currency": "SEK"}, "on": "2010-03-15",
       "reason": "Agreed by telephone"}
      """;
  static final String UNDO =
      """
      {"on": "2010-03-16", "reason": "It was meant for another invoice"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final ItemsOfAccount items;
  private final Items all;

  SetOffsEndpoint(Commands commands, AccountScope scope, ItemsOfAccount items, Items all) {
    this.commands = commands;
    this.scope = scope;
    this.items = items;
    this.all = all;
  }

  /**
   * The body of a set-off.
   *
   * @param credit the credit note, an item open below zero
   * @param amount above zero, in the currency of both
   */
  record SetOffRequest(
      @NotBlank String credit,
      @NotBlank String invoice,
      Money amount,
      LocalDate on,
      @NotBlank String reason) {}

  /** The body of an undoing. */
  record Undo(LocalDate on, @NotBlank String reason) {}

  @Operation(summary = "Open credit notes of an account, and the set-offs and payouts that stand")
  @GetMapping
  SetOffs list(@PathVariable String account, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    return SetOffs.of(all.openOf(account), all.givenBackOf(account));
  }

  @Operation(
      summary = "Set an open credit note off against an open invoice, without cash",
      description = "The answer's happening names the set-off, by which it is undone.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(SET_OFF)))
  @PostMapping
  Accepted setOff(
      @PathVariable String account,
      @Valid @RequestBody SetOffRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(account, body.reason(), caller);
    return commands.send(
        new SetOffItems(
            CreditAccounts.of(account),
            account,
            controller.newId("sof", Ids.slotOf(account)),
            items.find(account, body.credit()).item(),
            items.find(account, body.invoice()).item(),
            body.amount(),
            body.on()),
        controller);
  }

  @Operation(summary = "Take a set-off back: its mirror")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(UNDO)))
  @PostMapping("/{setOff}/reversals")
  Accepted undo(
      @PathVariable String account,
      @PathVariable String setOff,
      @Valid @RequestBody Undo body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(account, body.reason(), caller);
    return commands.send(
        new UndoSetOff(CreditAccounts.of(account), account, setOff, body.on(), body.reason()),
        controller);
  }

  private Caller permitted(String account, String reason, Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(reason);
    scope.requireWrite(account, controller);
    return controller;
  }
}
