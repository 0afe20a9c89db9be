package voti.credit.decisions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.decision.CreditDecisionEvent.DecisionOpened;
import voti.credit.rerun.KeptRules;
import voti.credit.rerun.OrderRerun;
import voti.credit.rerun.Rerun;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;

/** Makes an evaluation again from the record in the store, and says whether it is the same. */
@RestController
@RequestMapping("/api/credit/decisions")
class RerunEndpoint {

  private final KnownDecisions decisions;
  private final AccountScope scope;
  private final EventStore store;
  private final KeptRules rules;

  RerunEndpoint(KnownDecisions decisions, AccountScope scope, EventStore store, KeptRules rules) {
    this.decisions = decisions;
    this.scope = scope;
    this.store = store;
    this.rules = rules;
  }

  @Operation(summary = "Make the evaluation again from its recorded facts and policy version")
  @GetMapping("/{decision}/rerun")
  Rerun rerun(@PathVariable String decision, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(decisions.get(decision).account(), caller);
    return store
        .readEvents(decision)
        .asStream()
        .map(message -> message.getPayload())
        .filter(DecisionOpened.class::isInstance)
        .map(DecisionOpened.class::cast)
        .findFirst()
        .map(e -> OrderRerun.of(decision, e.evaluation(), e.exceededBy(), rules))
        .orElseThrow(() -> KnownDecisions.unknown(decision));
  }
}
