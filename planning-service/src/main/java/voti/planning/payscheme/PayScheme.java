package voti.planning.payscheme;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.planning.payscheme.PaySchemeCommand.ApprovePayScheme;
import voti.planning.payscheme.PaySchemeCommand.DraftPayScheme;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeApprovalRefused;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeApproved;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeDrafted;
import voti.planning.rule.Rule;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.WrongState;

/** What meeting a plan is worth: drafted and approved version by version. */
@Aggregate
class PayScheme {

  private static final Policy APPROVAL = new Policy("pay-scheme-approval", "1");

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private int version;
  private @Nullable Draft draft;

  /** What waits to be approved. */
  record Draft(PayTerms terms, String by) {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(DraftPayScheme command, Actor actor) {
    apply(new PaySchemeDrafted(command.scheme(), version + 1, command.terms(), actor.person()));
  }

  @CommandHandler
  void decide(ApprovePayScheme command, Actor actor) {
    var waiting = draft;
    if (waiting == null) {
      throw new WrongState(
          "pay-scheme-is-drafted", "scheme " + command.scheme() + " has no draft to approve");
    }
    var terms = waiting.terms();
    var rule = new NobodyApprovesTheirOwnPay(waiting.by(), terms.paid(), actor);
    var decision = Rule.decide(APPROVAL, facts(terms), List.of(rule), actor, "general-director");
    if (rule.holds()) {
      apply(
          new PaySchemeApproved(
              command.scheme(), version, terms, actor.person(), command.on(), decision));
    } else {
      apply(
          new PaySchemeApprovalRefused(
              command.scheme(), version, command.on(), rule.name(), rule.sentence(), decision));
    }
  }

  private static List<Fact> facts(PayTerms terms) {
    return List.of(
        new Fact("name", terms.name()),
        new Fact("from", terms.from().toString()),
        new Fact(
            "weights",
            terms.weights().stream()
                .map(weight -> weight.measure() + " " + weight.share())
                .collect(Collectors.joining(", "))),
        new Fact("cap", terms.curve().cap().toString()),
        new Fact("paid", Integer.toString(terms.paid().size())));
  }

  @EventSourcingHandler
  void evolve(PaySchemeDrafted event) {
    id = event.scheme();
    version = event.version();
    draft = new Draft(event.terms(), event.draftedBy());
  }

  @EventSourcingHandler
  void evolve(PaySchemeApproved event) {
    draft = null;
  }

  @EventSourcingHandler
  void evolve(PaySchemeApprovalRefused event) {
    version = event.version();
  }
}
