package voti.credit.writeoffs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.views.ItemsOfAccount;
import voti.credit.views.Rows;
import voti.credit.writeoff.WriteOffAuthority;
import voti.credit.writeoff.WriteOffCommand;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.Money;

/** Debts given up: within the asker's authority at once, beyond it by somebody else. */
@RestController
class WriteOffsEndpoint {

  static final String PROPOSAL =
      """
      {"item": "inv-7f-0192f3a0-0040-7000-8000-000000000001",
       "amount": {"amount": "100.00", "currency": "SEK"}, "on": "2010-12-20",
       "reason": "The estate is without means"}
      """;
  static final String APPROVAL =
      """
      {"on": "2010-12-21", "reason": "As the controller says"}
      """;
  static final String REJECTION =
      """
      {"on": "2010-12-21", "reason": "Try the agency first"}
      """;
  static final String RECOVERY =
      """
      {"amount": {"amount": "50.00", "currency": "SEK"}, "on": "2011-02-01",
       "reason": "The estate pays half"}
      """;

  /** The most authority first: a person who holds several roles decides by that. */
  private static final String[] DECIDE = {
    Roles.GENERAL_DIRECTOR, Roles.COMMERCIAL_DIRECTOR, Roles.HEAD, Roles.CONTROLLER
  };

  private final Commands commands;
  private final AccountScope scope;
  private final WriteOffs writeOffs;
  private final ItemsOfAccount items;
  private final WriteOffAuthority authority;

  WriteOffsEndpoint(
      Commands commands,
      AccountScope scope,
      WriteOffs writeOffs,
      ItemsOfAccount items,
      WriteOffAuthority authority) {
    this.commands = commands;
    this.scope = scope;
    this.writeOffs = writeOffs;
    this.items = items;
    this.authority = authority;
  }

  /** The body of a proposal. */
  record Proposal(@NotBlank String item, Money amount, LocalDate on, @NotBlank String reason) {}

  /** The body of an answer. */
  record Answer(LocalDate on, @NotBlank String reason) {}

  /** The body of a recovery. */
  record Recovery(Money amount, LocalDate on, @NotBlank String reason) {}

  @Operation(summary = "Write-offs the caller may see, of one account or all, oldest first")
  @GetMapping("/api/credit/write-offs")
  Page<WriteOffRow> list(
      @RequestParam(required = false) @Nullable String account,
      @Parameter(example = "escalated") @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable Long cursor,
      @Parameter(hidden = true) Caller caller) {
    return writeOffs.page(Rows.asked(scope, account, caller), state, cursor);
  }

  @Operation(summary = "Give up a debt, or ask who may")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(PROPOSAL)))
  @PostMapping("/api/credit/accounts/{account}/write-offs")
  Accepted propose(
      @PathVariable String account,
      @Valid @RequestBody Proposal body,
      @Parameter(hidden = true) Caller caller) {
    var decider = caller.as(DECIDE).because(body.reason());
    scope.requireWrite(account, decider);
    var item = items.find(account, body.item());
    return commands.send(
        new WriteOffCommand.ProposeWriteOff(
            decider.newId("wof", Ids.slotOf(account)),
            account,
            item.item(),
            item.number(),
            body.amount(),
            item.open(),
            body.on(),
            authority),
        decider);
  }

  @Operation(summary = "Approve a write-off that was escalated")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(APPROVAL)))
  @PostMapping("/api/credit/write-offs/{writeOff}/approvals")
  Accepted approve(
      @PathVariable String writeOff,
      @Valid @RequestBody Answer body,
      @Parameter(hidden = true) Caller caller) {
    return commands.send(
        new WriteOffCommand.ApproveWriteOff(writeOff, body.on(), authority),
        writer(writeOff, caller, body.reason()));
  }

  @Operation(summary = "Reject a write-off that was escalated")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(REJECTION)))
  @PostMapping("/api/credit/write-offs/{writeOff}/rejections")
  Accepted reject(
      @PathVariable String writeOff,
      @Valid @RequestBody Answer body,
      @Parameter(hidden = true) Caller caller) {
    return commands.send(
        new WriteOffCommand.RejectWriteOff(writeOff, body.on(), authority),
        writer(writeOff, caller, body.reason()));
  }

  @Operation(summary = "Record that the debtor pays after all: as much is owed again")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RECOVERY)))
  @PostMapping("/api/credit/write-offs/{writeOff}/recoveries")
  Accepted recover(
      @PathVariable String writeOff,
      @Valid @RequestBody Recovery body,
      @Parameter(hidden = true) Caller caller) {
    return commands.send(
        new WriteOffCommand.RecoverDebt(writeOff, body.amount(), body.on()),
        writer(writeOff, caller, body.reason()));
  }

  private Caller writer(String writeOff, Caller caller, String reason) {
    var decider = caller.as(DECIDE).because(reason);
    scope.requireWrite(writeOffs.known(writeOff).account(), decider);
    return decider;
  }
}
