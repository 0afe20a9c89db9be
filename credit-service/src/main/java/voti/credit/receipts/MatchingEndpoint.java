package voti.credit.receipts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.receipt.ReceiptCommand.MatchReceipt;
import voti.credit.receipt.ReceiptCommand.ReturnReceipt;
import voti.credit.receipt.ReceiptCommand.SplitReceipt;
import voti.credit.receipt.ReceiptCommand.UnmatchReceipt;
import voti.credit.receipt.ReceiptPart;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Money;

/** What a controller does with a receipt. */
@RestController
@RequestMapping("/api/credit/receipts/{receipt}")
class MatchingEndpoint {

  static final String MATCH =
      """
      {"account": "acc-7f-0192f3a0-0001-7000-8000-000000000001",
       "allocations": [], "earmark": "prepayment"}
      """;
  static final String UNMATCH =
      """
      {"items": [], "reason": "It was meant for another invoice"}
      """;
  static final String RETURN =
      """
      {"reference": "2010031500007", "amount": {"amount": "150.00", "currency": "SEK"},
       "booked": "2010-03-15", "reason": "The payer's bank called the direct debit back"}
      """;
  static final String SPLIT =
      """
      {"parts": [{"amount": "100.00", "currency": "SEK"}, {"amount": "150.00", "currency": "SEK"}],
       "reason": "One transfer for two companies"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final Visible visible;
  private final CashCanBeCarried carried;

  MatchingEndpoint(
      Commands commands, AccountScope scope, Visible visible, CashCanBeCarried carried) {
    this.commands = commands;
    this.scope = scope;
    this.visible = visible;
    this.carried = carried;
  }

  record UnmatchRequest(@Nullable List<String> items, @NotBlank String reason) {}

  record ReturnRequest(
      @NotBlank String reference,
      Money amount,
      LocalDate booked,
      @Nullable LocalDate valued,
      @NotBlank String reason) {}

  record SplitRequest(List<Money> parts, @NotBlank String reason) {}

  @Operation(
      summary = "Set a receipt against open items of one account, or give it to the account",
      description =
          "Whatever is more than cash (settlement discount, difference, bank charge) needs a"
              + " reason. Of an item that is due in parts one may be named; without a name the"
              + " oldest due is paid first.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(MATCH)))
  @PostMapping("/matches")
  Accepted match(
      @PathVariable String receipt,
      @Valid @RequestBody MatchRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    var row = visible.receipt(receipt, controller);
    var account = body.account() == null ? row.account() : body.account();
    scope.requireWrite(MatchRequest.named(account), controller);
    if (row.account() == null) {
      carried.check(row, MatchRequest.named(account));
    }
    return commands.send(
        new MatchReceipt(
            receipt,
            MatchRequest.named(account),
            body.allocations(row.left().currency()),
            body.earmark(),
            body.order(),
            body.ground(controller.actor().person())),
        controller);
  }

  @Operation(summary = "Take a receipt's matches back, all or those of some items: their mirror")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(UNMATCH)))
  @PostMapping("/unmatches")
  Accepted unmatch(
      @PathVariable String receipt,
      @Valid @RequestBody UnmatchRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(receipt, body.reason(), caller);
    var items = body.items();
    return commands.send(
        new UnmatchReceipt(receipt, items == null ? List.of() : items, body.reason()), controller);
  }

  @Operation(summary = "The bank took a receipt back (a reversal, a returned direct debit)")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RETURN)))
  @PostMapping("/returns")
  Accepted giveBack(
      @PathVariable String receipt,
      @Valid @RequestBody ReturnRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(receipt, body.reason(), caller);
    var valued = body.valued();
    return commands.send(
        new ReturnReceipt(
            receipt,
            body.reference(),
            body.amount(),
            body.booked(),
            valued == null ? body.booked() : valued,
            body.reason()),
        controller);
  }

  @Operation(summary = "Split a receipt that is several payments; each part is matched by itself")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(SPLIT)))
  @PostMapping("/splits")
  Accepted split(
      @PathVariable String receipt,
      @Valid @RequestBody SplitRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(receipt, body.reason(), caller);
    var parts =
        body.parts().stream().map(amount -> new ReceiptPart(amount, List.of(), null)).toList();
    return commands.send(new SplitReceipt(receipt, parts, body.reason()), controller);
  }

  private Caller permitted(String receipt, String reason, Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(reason);
    visible.receipt(receipt, controller);
    return controller;
  }
}
