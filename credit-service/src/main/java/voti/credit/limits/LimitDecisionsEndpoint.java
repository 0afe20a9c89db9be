package voti.credit.limits;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import voti.credit.creditaccount.CreditAccountEvent.LimitDecided;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.rerun.KeptMatrices;
import voti.credit.rerun.LimitRerun;
import voti.credit.rerun.Rerun;
import voti.credit.views.Rows;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.RuleResult;

/** The limits that were decided of an account, and each made again from its record. */
@RestController
@RequestMapping("/api/credit/accounts/{account}/limit-decisions")
class LimitDecisionsEndpoint {

  private final MongoCollection<LimitDecisionRow> decisions;
  private final AccountScope scope;
  private final EventStore store;
  private final KeptMatrices matrices;

  LimitDecisionsEndpoint(
      MongoDatabase database, AccountScope scope, EventStore store, KeptMatrices matrices) {
    decisions = database.getCollection(LimitDecisionProjector.DECISIONS, LimitDecisionRow.class);
    this.scope = scope;
    this.store = store;
    this.matrices = matrices;
  }

  /**
   * A limit that was decided, with its record.
   *
   * @param policy whose rules
   */
  record Whole(LimitDecisionRow decided, String policy, List<Fact> facts, List<RuleResult> rules) {}

  @Operation(summary = "Every limit that was decided of an account and by whom, oldest first")
  @GetMapping
  Page<LimitDecisionRow> list(
      @PathVariable String account, @Parameter(hidden = true) Caller caller) {
    scope.requireRead(account, caller);
    return Page.of(
        decisions
            .find(eq("account", account))
            .sort(Sorts.ascending("_id"))
            .into(new ArrayList<>()));
  }

  @Operation(summary = "One of them, with the facts and the rules on its record")
  @GetMapping("/{decision}")
  Whole one(
      @PathVariable String account,
      @PathVariable long decision,
      @Parameter(hidden = true) Caller caller) {
    var row = known(account, decision, caller);
    var record = recorded(row).decision();
    return new Whole(
        row,
        record.policy().name() + " " + record.policy().version(),
        record.facts(),
        record.rules());
  }

  @Operation(summary = "Make it again from its recorded facts, by the rules and matrix of its time")
  @GetMapping("/{decision}/rerun")
  Rerun rerun(
      @PathVariable String account,
      @PathVariable long decision,
      @Parameter(hidden = true) Caller caller) {
    var row = known(account, decision, caller);
    return LimitRerun.of(row.id(), recorded(row), matrices);
  }

  private LimitDecisionRow known(String account, long decision, Caller caller) {
    scope.requireRead(account, caller);
    return Rows.known(decisions, LimitDecisionRow.id(account, decision), "limit-decision");
  }

  /** Off the store itself. */
  private LimitDecided recorded(LimitDecisionRow row) {
    var events = store.readEvents(CreditAccounts.of(row.account()), row.decision());
    if (events.hasNext() && events.next().getPayload() instanceof LimitDecided decided) {
      return decided;
    }
    throw new IllegalStateException("no limit was decided at " + row.id());
  }
}
