package voti.credit.confirmations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.confirmation.BalanceConfirmationCommand.CloseUnanswered;
import voti.credit.confirmation.BalanceConfirmationCommand.ConfirmBalance;
import voti.credit.confirmation.BalanceConfirmationCommand.ContestBalance;
import voti.credit.confirmation.BalanceConfirmationCommand.RecordConfirmationSent;
import voti.credit.confirmation.BalanceConfirmationCommand.ResolveContest;
import voti.credit.confirmation.ContestedItem;
import voti.credit.views.PeopleAreIds;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.values.Money;

/** What debtors answer about their balance, and what came of it. */
@RestController
@RequestMapping("/api/credit/confirmations/{confirmation}")
class ConfirmationAnswersEndpoint {

  static final String AGREEMENT =
      """
      {"on": "2011-01-12", "by": "per-7f-0192f3a0-0008-7000-8000-000000000001",
       "channel": "email"}
      """;
  static final String CONTEST =
      """
      {"on": "2011-01-12", "by": "per-7f-0192f3a0-0008-7000-8000-000000000001",
       "claimed": [{"amount": "77.00", "currency": "SEK"}],
       "items": [{"number": "2010-9", "claimed": {"amount": "77.00", "currency": "SEK"},
                  "reason": "paid"}],
       "owner": "emp-00-0192f3a0-0009-7000-8000-000000000001", "answerBy": "2011-01-31"}
      """;
  static final String RESOLUTION =
      """
      {"on": "2011-01-20", "outcome": "ours-stands",
       "reason": "The payment of 4 January is of the new year"}
      """;
  static final String CLOSING =
      """
      {"on": "2011-03-01", "reason": "Asked twice; the auditor checks later payments instead"}
      """;
  static final String POSTING =
      """
      {"reason": "Posted with the mail of today"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final Confirmations confirmations;

  ConfirmationAnswersEndpoint(Commands commands, AccountScope scope, Confirmations confirmations) {
    this.commands = commands;
    this.scope = scope;
    this.confirmations = confirmations;
  }

  /** The body of an agreement: who said so (by id), and how. */
  record Agreement(
      LocalDate on, @NotBlank String by, @Pattern(regexp = "email|phone|paper") String channel) {}

  /**
   * The body of a contest: the debtor's balances by currency, where we differ, whose task it is.
   */
  record Contest(
      LocalDate on,
      @NotBlank String by,
      List<Money> claimed,
      @Nullable List<ContestedItem> items,
      @NotBlank String owner,
      LocalDate answerBy) {}

  /** The body of a resolution. */
  record Resolution(
      LocalDate on, @NotBlank String outcome, @Nullable String dispute, @NotBlank String reason) {}

  /** The body of a closing. */
  record Closing(LocalDate on, @NotBlank String reason) {}

  /** The body of a posting. */
  record Posting(@NotBlank String reason) {}

  @Operation(summary = "Record that the debtor agrees")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(AGREEMENT)))
  @PostMapping("/agreements")
  Accepted agree(
      @PathVariable String confirmation,
      @Valid @RequestBody Agreement body,
      @Parameter(hidden = true) Caller caller) {
    var clerk = clerk(confirmation, caller, null);
    PeopleAreIds.check(body.by(), caller);
    return commands.send(
        new ConfirmBalance(confirmation, body.on(), body.by(), body.channel()), clerk);
  }

  @Operation(summary = "Record that the debtor has another balance: a task for its owner")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(CONTEST)))
  @PostMapping("/contests")
  Accepted contest(
      @PathVariable String confirmation,
      @Valid @RequestBody Contest body,
      @Parameter(hidden = true) Caller caller) {
    var clerk = clerk(confirmation, caller, null);
    PeopleAreIds.check(body.by(), caller);
    PeopleAreIds.check(body.owner(), caller);
    return commands.send(
        new ContestBalance(
            confirmation,
            body.on(),
            body.by(),
            body.claimed(),
            body.items() == null ? List.of() : body.items(),
            body.owner(),
            body.answerBy()),
        clerk);
  }

  @Operation(summary = "Say what came of a contested balance; it may go on as a dispute")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RESOLUTION)))
  @PostMapping("/resolutions")
  Accepted resolve(
      @PathVariable String confirmation,
      @Valid @RequestBody Resolution body,
      @Parameter(hidden = true) Caller caller) {
    var clerk = clerk(confirmation, caller, body.reason());
    return commands.send(
        new ResolveContest(confirmation, body.on(), body.outcome(), body.dispute()), clerk);
  }

  @Operation(summary = "Close a confirmation that nobody answered")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(CLOSING)))
  @PostMapping("/closings")
  Accepted close(
      @PathVariable String confirmation,
      @Valid @RequestBody Closing body,
      @Parameter(hidden = true) Caller caller) {
    var controller = caller.as(Roles.CONTROLLER).because(body.reason());
    scope.requireWrite(confirmations.find(confirmation).account(), controller);
    return commands.send(new CloseUnanswered(confirmation, body.on()), controller);
  }

  @Operation(summary = "Record that a kept letter was posted on paper")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(POSTING)))
  @PostMapping("/postings")
  Accepted posted(
      @PathVariable String confirmation,
      @Valid @RequestBody Posting body,
      @Parameter(hidden = true) Caller caller) {
    var clerk = clerk(confirmation, caller, body.reason());
    return commands.send(new RecordConfirmationSent(confirmation, "paper", ""), clerk);
  }

  private Caller clerk(String confirmation, Caller caller, @Nullable String reason) {
    var clerk = caller.as(Roles.CONTROLLER, Roles.SUPPORT, Roles.KAM).because(reason);
    scope.requireWrite(confirmations.find(confirmation).account(), clerk);
    return clerk;
  }
}
