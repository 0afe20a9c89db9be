package voti.orders.pricing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.pricing.PriceListCommand.PublishPriceList;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.pricing.PriceListEvent.PriceListRefused;
import voti.values.decision.Actor;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/** One price list through its versions. */
@Aggregate
class PriceList {

  private static final Policy POLICY = new Policy("price-list-publication", "1");

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private int version;
  private @Nullable LocalDate lastFrom;

  PriceList() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(PublishPriceList command, Actor actor) {
    var rules =
        List.of(
            new NoTieBetweenColumns(command.validity(), command.columns(), command.neighbours())
                .result(),
            new PricesFitTheList(command.currency(), command.columns(), command.prices()).result(),
            new VersionsFollowEachOther(lastFrom, command.validity().from()).result());
    var broken = rules.stream().filter(rule -> !rule.passed()).findFirst();
    if (broken.isPresent()) {
      apply(
          new PriceListRefused(
              command.priceList(),
              command.name(),
              command.currency(),
              command.validity().from(),
              broken.get().rule(),
              broken.get().sentence(),
              decision(Outcome.REFUSED, command, rules, actor)));
    } else {
      apply(
          new PriceListPublished(
              command.priceList(),
              version + 1,
              command.name(),
              command.currency(),
              command.validity(),
              command.columns(),
              command.prices(),
              decision(Outcome.GRANTED, command, rules, actor)));
    }
  }

  private static Decision decision(
      Outcome outcome, PublishPriceList command, List<RuleResult> rules, Actor actor) {
    return new Decision(
        outcome,
        POLICY,
        List.of(
            new Fact("currency", command.currency()),
            new Fact("from", command.validity().from().toString()),
            new Fact("columns", String.valueOf(command.columns().size())),
            new Fact("prices", String.valueOf(command.prices().size()))),
        rules,
        new Authority(actor.role(), actor.mandate(), null),
        actor.reason());
  }

  @EventSourcingHandler
  void evolve(PriceListPublished event) {
    id = event.priceList();
    version = event.version();
    lastFrom = event.validity().from();
  }

  @EventSourcingHandler
  void evolve(PriceListRefused event) {
    id = event.priceList();
  }
}
