package voti.credit.period;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.YearMonth;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.credit.period.AccountingPeriodEvent.PeriodChangeRefused;
import voti.credit.period.AccountingPeriodEvent.PeriodClosed;
import voti.credit.period.AccountingPeriodEvent.PeriodReopened;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** One month of the books: open until somebody closes it, and again when a second person says. */
@Aggregate
class AccountingPeriod {

  // Axon reads it.
  @SuppressWarnings("UnusedVariable")
  @AggregateIdentifier
  private @Nullable String id;

  private boolean closed;
  private int closings;
  private @Nullable String closedBy;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(AccountingPeriodCommand.ClosePeriod c, Actor actor, Clock clock) {
    if (closed) {
      throw new WrongState("period-is-open", c.month() + " is closed already.");
    }
    var why = reason(actor);
    var today = YearMonth.from(clock.instant().atZone(clock.getZone()));
    apply(
        c.month().isBefore(today)
            ? new PeriodClosed(
                c.period(),
                c.month(),
                closings + 1,
                c.until(),
                c.entries(),
                c.totals(),
                c.sha256(),
                actor.person(),
                why)
            : new PeriodChangeRefused(
                c.period(),
                c.month(),
                "period-is-over",
                c.month() + " is not over; it can be closed after its last day.",
                actor.person()));
  }

  @CommandHandler
  void decide(AccountingPeriodCommand.ReopenPeriod c, Actor actor) {
    if (!closed) {
      throw new WrongState("period-is-closed", c.month() + " is open.");
    }
    var why = reason(actor);
    apply(
        actor.person().equals(requireNonNull(closedBy))
            ? new PeriodChangeRefused(
                c.period(),
                c.month(),
                "reopened-by-a-second-person",
                "Who closed " + c.month() + " cannot open it again; ask a second person.",
                actor.person())
            : new PeriodReopened(c.period(), c.month(), closings, actor.person(), why));
  }

  @EventSourcingHandler
  void evolve(AccountingPeriodEvent event) {
    id = event.period();
    switch (event) {
      case PeriodClosed e -> {
        closed = true;
        closings = e.ordinal();
        closedBy = e.closedBy();
      }
      case PeriodReopened _ -> closed = false;
      case PeriodChangeRefused _ -> {}
    }
  }

  private static String reason(Actor actor) {
    if (actor.reason().isBlank()) {
      throw new RuleBroken("period-has-a-reason", "To close or open a period needs a reason.");
    }
    return actor.reason();
  }
}
