package voti.credit.limitproposals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.limitproposal.LimitProposalEvent.LimitProposed;
import voti.credit.limitproposal.LimitRules;
import voti.credit.rerun.Difference;
import voti.credit.rerun.Judged;
import voti.credit.rerun.Rerun;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.values.decision.Decision;
import voti.values.decision.RuleResult;

/** Asks the rules of limits again about a proposal, from its record in the store. */
@RestController
class ProposalRerunEndpoint {

  private final KnownProposals proposals;
  private final AccountScope scope;
  private final EventStore store;

  ProposalRerunEndpoint(KnownProposals proposals, AccountScope scope, EventStore store) {
    this.proposals = proposals;
    this.scope = scope;
    this.store = store;
  }

  @Operation(summary = "Make the evaluation of a proposed limit again from its recorded facts")
  @GetMapping("/api/credit/limit-proposals/{proposal}/rerun")
  Rerun rerun(@PathVariable String proposal, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(proposals.get(proposal).account(), caller);
    return store
        .readEvents(proposal)
        .asStream()
        .map(message -> message.getPayload())
        .filter(LimitProposed.class::isInstance)
        .map(LimitProposed.class::cast)
        .findFirst()
        .map(proposed -> again(proposal, proposed.evaluation()))
        .orElseThrow(() -> KnownProposals.unknown(proposal));
  }

  /** The row of the matrix is no input of these rules, and is left out. */
  static Rerun again(String proposal, Decision evaluation) {
    var facts = evaluation.facts().stream().filter(fact -> !fact.name().equals("row")).toList();
    var recorded =
        new Judged(evaluation.policy(), outcome(evaluation.rules()), "", facts, evaluation.rules());
    if (!evaluation.policy().equals(LimitRules.POLICY)) {
      var policy = evaluation.policy().name() + " " + evaluation.policy().version();
      return Rerun.impossible(proposal, recorded, new Difference("policy " + policy, policy, ""));
    }
    try {
      var rules = LimitRules.of(facts);
      return Rerun.of(
          proposal,
          recorded,
          new Judged(
              LimitRules.POLICY, outcome(rules.results()), "", rules.facts(), rules.results()));
    } catch (IllegalArgumentException missing) {
      return Rerun.impossible(
          proposal, recorded, new Difference(String.valueOf(missing.getMessage()), "", ""));
    }
  }

  private static String outcome(List<RuleResult> rules) {
    return rules.stream().allMatch(RuleResult::passed) ? "passed" : "beyond";
  }
}
