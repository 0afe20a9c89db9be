package voti.credit.limits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.creditaccount.Cover;
import voti.credit.creditaccount.CreditAccountCommand;
import voti.credit.creditaccount.CreditAccountCommand.BlockAccount;
import voti.credit.creditaccount.CreditAccountCommand.EndExtra;
import voti.credit.creditaccount.CreditAccountCommand.GrantTemporaryLimit;
import voti.credit.creditaccount.CreditAccountCommand.PutCover;
import voti.credit.creditaccount.CreditAccountCommand.UnblockAccount;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.creditaccount.TemporaryLimit;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Ids;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;

/** What stands beside a debtor's own limit: temporary limits, covers, the block. */
@RestController
@RequestMapping("/api/credit/accounts/{account}")
class ExtrasEndpoint {

  static final String TEMPORARY =
      """
      {"limit": {"amount": "15000.00", "currency": "SEK"}, "from": "2010-02-01", "until": "2010-03-01",
       "on": "2010-01-31", "reason": "Spring campaign"}
      """;
  static final String COVER =
      """
      {"kind": "insurance", "provider": "Atradius", "amount": {"amount": "5000.00", "currency": "SEK"},
       "insured": "90", "most": {"amount": "4000.00", "currency": "SEK"}, "from": "2010-01-01",
       "until": "2011-01-01", "lapsesWhenLate": 90, "on": "2010-01-31", "reason": "Policy 12-3"}
      """;
  static final String END =
      """
      {"on": "2010-02-15", "reason": "The campaign ended early"}
      """;
  static final String BLOCK =
      """
      {"reason": "Returned direct debits"}
      """;
  static final String UNBLOCK =
      """
      {"reason": "Paid in full"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final ExtrasProjector extras;

  ExtrasEndpoint(Commands commands, AccountScope scope, ExtrasProjector extras) {
    this.commands = commands;
    this.scope = scope;
    this.extras = extras;
  }

  @Operation(summary = "Temporary limits, covers, the shared limit and the block of an account")
  @GetMapping("/extras")
  ExtrasRow extras(@PathVariable String account, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    return extras.of(account);
  }

  record TemporaryRequest(
      Money limit, LocalDate from, LocalDate until, LocalDate on, @NotBlank String reason) {}

  record CoverRequest(
      String kind,
      @NotBlank String provider,
      Money amount,
      Percentage insured,
      Money most,
      LocalDate from,
      @Nullable LocalDate until,
      @Nullable @Min(1) @Max(720) Integer lapsesWhenLate,
      LocalDate on,
      @NotBlank String reason) {
    CoverRequest {
      if (!kind.equals("insurance") && !kind.equals("guarantee")) {
        throw new IllegalArgumentException("kind is insurance or guarantee, not " + kind);
      }
      if (insured.percent().signum() <= 0 || insured.isMoreThan(Percentage.of("100"))) {
        throw new IllegalArgumentException("insured is above 0 and at most 100, not " + insured);
      }
    }
  }

  record EndRequest(LocalDate on, @NotBlank String reason) {}

  record ReasonRequest(@NotBlank String reason) {}

  @Operation(summary = "Put another limit in the place of the account's own for a while")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(TEMPORARY)))
  @PostMapping("/temporary-limits")
  Accepted grant(
      @PathVariable String account,
      @Valid @RequestBody TemporaryRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(account, body.reason(), caller);
    var id = controller.newId("tmp", Ids.slotOf(account));
    var limit = new TemporaryLimit(id, body.limit(), new Period(body.from(), body.until()));
    return commands.send(
        new GrantTemporaryLimit(CreditAccounts.of(account), account, limit, body.on()), controller);
  }

  @Operation(summary = "Say that an insurer or a guarantor bears part of the risk")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(COVER)))
  @PostMapping("/covers")
  Accepted cover(
      @PathVariable String account,
      @Valid @RequestBody CoverRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(account, body.reason(), caller);
    var cover =
        new Cover(
            controller.newId("cov", Ids.slotOf(account)),
            body.kind(),
            body.provider(),
            body.amount(),
            body.insured(),
            body.most(),
            new Period(body.from(), body.until()),
            body.lapsesWhenLate());
    return commands.send(
        new PutCover(CreditAccounts.of(account), account, cover, body.on()), controller);
  }

  @Operation(summary = "End a temporary limit or a cover before its time")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(END)))
  @PostMapping("/extras/{extra}/ends")
  Accepted end(
      @PathVariable String account,
      @PathVariable String extra,
      @Valid @RequestBody EndRequest body,
      @Parameter(hidden = true) Caller caller) {
    var controller = permitted(account, body.reason(), caller);
    return commands.send(
        new EndExtra(CreditAccounts.of(account), account, extra, body.reason(), body.on()),
        controller);
  }

  @Operation(summary = "Take no new orders on credit from the account")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(BLOCK)))
  @PostMapping("/blocks")
  Accepted block(
      @PathVariable String account,
      @Valid @RequestBody ReasonRequest body,
      @Parameter(hidden = true) Caller caller) {
    return send(
        new BlockAccount(CreditAccounts.of(account), account, null, body.reason()), caller, body);
  }

  @Operation(summary = "Take orders on credit from the account again")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(UNBLOCK)))
  @PostMapping("/unblocks")
  Accepted unblock(
      @PathVariable String account,
      @Valid @RequestBody ReasonRequest body,
      @Parameter(hidden = true) Caller caller) {
    return send(
        new UnblockAccount(CreditAccounts.of(account), account, body.reason()), caller, body);
  }

  private Accepted send(CreditAccountCommand command, Caller caller, ReasonRequest body) {
    return commands.send(command, permitted(command.account(), body.reason(), caller));
  }

  private Caller permitted(String account, String reason, Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(reason);
    scope.requireWrite(account, controller);
    return controller;
  }
}
