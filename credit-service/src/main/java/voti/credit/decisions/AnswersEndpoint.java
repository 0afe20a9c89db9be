package voti.credit.decisions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.authority.CreditAuthority;
import voti.credit.decision.CreditDecisionCommand;
import voti.credit.decision.CreditDecisionCommand.AskPrepayment;
import voti.credit.decision.CreditDecisionCommand.RecheckOrder;
import voti.credit.decision.CreditDecisionCommand.ReduceOrder;
import voti.credit.decision.CreditDecisionCommand.RejectOrder;
import voti.credit.decision.CreditDecisionCommand.ReleaseOrder;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.security.AccountScope;

/** The answers to documented credit decisions, by those whom the authority matrix names. */
@RestController
@RequestMapping("/api/credit/decisions/{decision}")
class AnswersEndpoint {

  static final String RELEASE =
      """
      {"deviation": "10", "days": 5, "on": "2010-01-31", "reason": "Good payer, first season"}
      """;
  static final String REJECTION =
      """
      {"on": "2010-01-31", "reason": "Two invoices are overdue"}
      """;
  static final String REDUCTION =
      """
      {"amount": {"amount": "4000.00", "currency": "SEK"}, "on": "2010-01-31",
       "reason": "That much fits the season"}
      """;
  static final String PREPAYMENT =
      """
      {"amount": {"amount": "305.00", "currency": "SEK"}, "by": "2010-02-05", "on": "2010-01-31",
       "reason": "What goes beyond is paid first"}
      """;
  static final String RECHECK =
      """
      {"on": "2010-01-31", "reason": "A payment came in today"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final KnownDecisions decisions;
  private final String[] roles;

  AnswersEndpoint(
      Commands commands, AccountScope scope, KnownDecisions decisions, CreditAuthority authority) {
    this.commands = commands;
    this.scope = scope;
    this.decisions = decisions;
    this.roles = authority.roles().toArray(String[]::new);
  }

  @Operation(
      summary = "Release the withheld order, wholly or in part; a second person may be needed")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RELEASE)))
  @PostMapping("/releases")
  Accepted release(
      @PathVariable String decision,
      @Valid @RequestBody ReleaseRequest body,
      @Parameter(hidden = true) Caller caller) {
    return send(
        new ReleaseOrder(decision, body.amount(), body.deviation(), body.days(), body.on()),
        body.reason(),
        caller);
  }

  @Operation(summary = "Reject the withheld order")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(REJECTION)))
  @PostMapping("/rejections")
  Accepted reject(
      @PathVariable String decision,
      @Valid @RequestBody RejectionRequest body,
      @Parameter(hidden = true) Caller caller) {
    return send(new RejectOrder(decision, body.on()), body.reason(), caller);
  }

  @Operation(summary = "Say to what the withheld order must come down")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(REDUCTION)))
  @PostMapping("/reductions")
  Accepted reduce(
      @PathVariable String decision,
      @Valid @RequestBody ReductionRequest body,
      @Parameter(hidden = true) Caller caller) {
    return send(new ReduceOrder(decision, body.amount(), body.on()), body.reason(), caller);
  }

  @Operation(summary = "Ask for money before the withheld order goes on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(PREPAYMENT)))
  @PostMapping("/prepayments")
  Accepted prepay(
      @PathVariable String decision,
      @Valid @RequestBody PrepaymentRequest body,
      @Parameter(hidden = true) Caller caller) {
    return send(
        new AskPrepayment(decision, body.amount(), body.by(), body.on()), body.reason(), caller);
  }

  @Operation(summary = "Have the rules look at the withheld order again, as the debtor stands now")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(RECHECK)))
  @PostMapping("/rechecks")
  Accepted recheck(
      @PathVariable String decision,
      @Valid @RequestBody RecheckRequest body,
      @Parameter(hidden = true) Caller caller) {
    return send(new RecheckOrder(decision, body.on()), body.reason(), caller);
  }

  /** In the role that is needed now, of those the caller holds, else in any that the matrix has. */
  private Accepted send(CreditDecisionCommand command, String reason, Caller caller) {
    var needed = decisions.needs(command.creditDecision());
    var decider =
        caller.as(Stream.concat(needed, Stream.of(roles)).toArray(String[]::new)).because(reason);
    scope.requireWrite(decisions.get(command.creditDecision()).account(), decider);
    return commands.send(command, decider);
  }
}
