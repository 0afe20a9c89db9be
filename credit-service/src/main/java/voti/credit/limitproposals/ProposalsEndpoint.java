package voti.credit.limitproposals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.authority.CreditAuthority;
import voti.credit.limitproposal.LimitProposalCommand;
import voti.credit.limitproposal.LimitProposalCommand.ApproveLimit;
import voti.credit.limitproposal.LimitProposalCommand.ProposeLimit;
import voti.credit.limitproposal.LimitProposalCommand.RejectLimit;
import voti.credit.limitproposal.LimitProposalEvent.LimitProposalGranted;
import voti.credit.limits.LimitAnswer;
import voti.credit.limits.LimitsCurrency;
import voti.credit.limits.RecordedChecks;
import voti.credit.limits.WhatFollows;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Happened;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.kit.web.Page;
import voti.values.Ids;
import voti.values.Money;

/** Proposes limits, and takes the answers of those whom the authority matrix names. */
@RestController
class ProposalsEndpoint {

  static final String PROPOSAL =
      """
      {"limit": {"amount": "60000.00", "currency": "SEK"},
       "check": "chk-7f-0192f3a0-0054-7000-8000-000000000001", "on": "2010-01-19",
       "reviewOn": "2010-07-01", "reason": "Two seasons without a day late"}
      """;
  static final String ANSWER =
      """
      {"on": "2010-01-20", "reason": "Sound figures"}
      """;

  private final Commands commands;
  private final AccountScope scope;
  private final RecordedChecks checks;
  private final KnownProposals proposals;
  private final LimitsCurrency currency;
  private final WhatFollows follows;
  private final String[] roles;

  ProposalsEndpoint(
      Commands commands,
      AccountScope scope,
      RecordedChecks checks,
      KnownProposals proposals,
      LimitsCurrency currency,
      WhatFollows follows,
      CreditAuthority authority) {
    this.commands = commands;
    this.scope = scope;
    this.checks = checks;
    this.proposals = proposals;
    this.currency = currency;
    this.follows = follows;
    this.roles = authority.roles().toArray(String[]::new);
  }

  /**
   * The body of a proposal.
   *
   * @param reviewOn when the limit is to be looked at again
   */
  record ProposalRequest(
      Money limit, String check, LocalDate reviewOn, LocalDate on, @NotBlank String reason) {
    ProposalRequest {
      if (!Ids.isA("chk", check)) {
        throw new IllegalArgumentException("a check's id looks like chk-7f-…, not " + check);
      }
    }
  }

  /** The body of an answer. */
  record AnswerRequest(LocalDate on, @NotBlank String reason) {}

  @Operation(summary = "Proposed limits the caller may see, oldest promise first")
  @GetMapping("/api/credit/limit-proposals")
  Page<ProposalRow> list(
      @Parameter(example = "open", description = "all for any state")
          @RequestParam(defaultValue = "open")
          String state,
      @RequestParam(required = false) @Nullable String account,
      @Parameter(hidden = true) Caller caller) {
    return new Page<>(proposals.list(scope.visible(caller), state, account), null);
  }

  @Operation(summary = "One proposed limit, with its rules and who may decide")
  @GetMapping("/api/credit/limit-proposals/{proposal}")
  ProposalRow one(@PathVariable String proposal, @Parameter(hidden = true) Caller caller) {
    var row = proposals.get(proposal);
    scope.requireRead(row.account(), caller);
    return row;
  }

  @Operation(summary = "Propose a credit limit, on the ground of a check")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(PROPOSAL)))
  @PostMapping("/api/credit/accounts/{account}/limit-proposals")
  Accepted propose(
      @PathVariable String account,
      @Valid @RequestBody ProposalRequest body,
      @Parameter(hidden = true) Caller caller) {
    var asker =
        caller
            .as(Roles.KAM, Roles.HEAD, Roles.CONTROLLER, Roles.COMMERCIAL_DIRECTOR)
            .because(body.reason());
    scope.requireWrite(account, asker);
    currency.require(account, body.limit());
    return commands.send(
        new ProposeLimit(
            asker.newId("lpr", Ids.slotOf(account)),
            account,
            body.limit(),
            checks.get(body.check()),
            body.reviewOn(),
            body.on()),
        asker);
  }

  @Operation(summary = "Approve a proposed limit; a second person may be needed")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(ANSWER)))
  @PostMapping("/api/credit/limit-proposals/{proposal}/approvals")
  LimitAnswer approve(
      @PathVariable String proposal,
      @Valid @RequestBody AnswerRequest body,
      @Parameter(hidden = true) Caller caller) {
    var accepted = send(new ApproveLimit(proposal, body.on()), body, caller);
    var granted =
        accepted.happened().stream()
            .map(Happened::event)
            .filter(LimitProposalGranted.class::isInstance)
            .map(LimitProposalGranted.class::cast)
            .findFirst();
    return LimitAnswer.of(
        accepted, granted.map(e -> follows.of(e.account(), e.limit())).orElse(null));
  }

  @Operation(summary = "Reject a proposed limit")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(examples = @ExampleObject(ANSWER)))
  @PostMapping("/api/credit/limit-proposals/{proposal}/rejections")
  Accepted reject(
      @PathVariable String proposal,
      @Valid @RequestBody AnswerRequest body,
      @Parameter(hidden = true) Caller caller) {
    return send(new RejectLimit(proposal, body.on()), body, caller);
  }

  /** In the role that is needed now, of those the caller holds, else in any that the matrix has. */
  private Accepted send(LimitProposalCommand command, AnswerRequest body, Caller caller) {
    var row = proposals.get(command.limitProposal());
    var needed = row.approvals().mayApprove().stream();
    var decider =
        caller
            .as(Stream.concat(needed, Stream.of(roles)).toArray(String[]::new))
            .because(body.reason());
    scope.requireWrite(row.account(), decider);
    return commands.send(command, decider);
  }
}
