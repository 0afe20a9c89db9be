package voti.credit.disputes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.dispute.DisputeCommand;
import voti.credit.views.ItemsOfAccount;
import voti.credit.views.PeopleAreIds;
import voti.credit.views.Rows;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;

/** Contested parts of invoices: opened, given to a colleague, answered. */
@RestController
class DisputesEndpoint {

  static final String OPENING =
      """
      {"item": "inv-7f-0192f3a0-0040-7000-8000-000000000001",
       "amount": {"amount": "100.00", "currency": "SEK"}, "reason": "price",
       "owner": "emp-00-0192f3a0-00a4-7000-8000-000000000001", "answerBy": "2010-04-03",
       "on": "2010-03-20"}
      """;
  static final String ACCEPTANCE =
      """
      {"amount": {"amount": "100.00", "currency": "SEK"}, "on": "2010-03-25",
       "reason": "The price list of February said so"}
      """;
  static final String REJECTION =
      """
      {"on": "2010-03-25", "reason": "The price is the contract's"}
      """;
  static final String WITHDRAWAL =
      """
      {"on": "2010-03-25", "reason": "They found the delivery"}
      """;
  static final String ASSIGNMENT =
      """
      {"owner": "emp-00-0192f3a0-00a4-7000-8000-000000000001", "answerBy": "2010-04-10",
       "on": "2010-03-25"}
      """;

  private static final String[] SPEAK = {Roles.CONTROLLER, Roles.HEAD, Roles.KAM, Roles.SUPPORT};
  private static final String[] ANSWER = {Roles.CONTROLLER, Roles.HEAD};

  private final Commands commands;
  private final AccountScope scope;
  private final Disputes disputes;
  private final ItemsOfAccount items;

  DisputesEndpoint(Commands commands, AccountScope scope, Disputes disputes, ItemsOfAccount items) {
    this.commands = commands;
    this.scope = scope;
    this.disputes = disputes;
    this.items = items;
  }

  @Operation(summary = "Disputes the caller may see, of one account or all, oldest first")
  @GetMapping("/api/credit/disputes")
  Page<DisputeRow> list(
      @RequestParam(required = false) @Nullable String account,
      @Parameter(example = "open") @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    return disputes.page(Rows.asked(scope, account, caller), state, cursor);
  }

  @Operation(summary = "Open a dispute on an item, for a part of it or all that is open")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(OPENING)))
  @PostMapping("/api/credit/accounts/{account}/disputes")
  Accepted open(
      @PathVariable String account,
      @Valid @RequestBody DisputeBodies.Opening body,
      @Parameter(hidden = true) Caller caller) {
    var speaker = caller.as(SPEAK);
    scope.requireWrite(account, speaker);
    PeopleAreIds.check(body.owner(), speaker);
    var item = items.find(account, body.item());
    return commands.send(
        new DisputeCommand.OpenDispute(
            speaker.newId("dsp", Ids.slotOf(account)),
            account,
            item.item(),
            item.number(),
            body.amount(),
            item.open().minus(item.disputed()),
            body.reason(),
            body.owner(),
            body.answerBy(),
            body.on()),
        speaker);
  }

  @Operation(summary = "Accept a dispute: a credit note is wanted")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(ACCEPTANCE)))
  @PostMapping("/api/credit/disputes/{dispute}/acceptances")
  Accepted accept(
      @PathVariable String dispute,
      @Valid @RequestBody DisputeBodies.Acceptance body,
      @Parameter(hidden = true) Caller caller) {
    return commands.send(
        new DisputeCommand.AcceptDispute(dispute, body.amount(), body.on()),
        writer(dispute, caller.as(ANSWER).because(body.reason())));
  }

  @Operation(summary = "Reject a dispute: the amount is due again")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(REJECTION)))
  @PostMapping("/api/credit/disputes/{dispute}/rejections")
  Accepted reject(
      @PathVariable String dispute,
      @Valid @RequestBody DisputeBodies.Answer body,
      @Parameter(hidden = true) Caller caller) {
    return commands.send(
        new DisputeCommand.RejectDispute(dispute, body.on()),
        writer(dispute, caller.as(ANSWER).because(body.reason())));
  }

  @Operation(summary = "Record that the debtor no longer contests it")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(WITHDRAWAL)))
  @PostMapping("/api/credit/disputes/{dispute}/withdrawals")
  Accepted withdraw(
      @PathVariable String dispute,
      @Valid @RequestBody DisputeBodies.Answer body,
      @Parameter(hidden = true) Caller caller) {
    return commands.send(
        new DisputeCommand.WithdrawDispute(dispute, body.on()),
        writer(dispute, caller.as(SPEAK).because(body.reason())));
  }

  @Operation(summary = "Give a dispute to another colleague, or another day")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(ASSIGNMENT)))
  @PostMapping("/api/credit/disputes/{dispute}/assignments")
  Accepted assign(
      @PathVariable String dispute,
      @Valid @RequestBody DisputeBodies.Assignment body,
      @Parameter(hidden = true) Caller caller) {
    PeopleAreIds.check(body.owner(), caller);
    return commands.send(
        new DisputeCommand.AssignDispute(dispute, body.owner(), body.answerBy(), body.on()),
        writer(dispute, caller.as(SPEAK)));
  }

  private Caller writer(String dispute, Caller caller) {
    scope.requireWrite(disputes.known(dispute).account(), caller);
    return caller;
  }
}
