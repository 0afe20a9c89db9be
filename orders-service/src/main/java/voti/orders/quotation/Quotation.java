package voti.orders.quotation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.authority.DiscountAuthority;
import voti.orders.quotation.QuotationCommand.AcceptQuotation;
import voti.orders.quotation.QuotationCommand.ApproveQuotation;
import voti.orders.quotation.QuotationCommand.DraftQuotation;
import voti.orders.quotation.QuotationCommand.ExpireQuotation;
import voti.orders.quotation.QuotationCommand.HurryQuotation;
import voti.orders.quotation.QuotationCommand.LoseQuotation;
import voti.orders.quotation.QuotationCommand.PassOnQuotation;
import voti.orders.quotation.QuotationCommand.RefuseQuotation;
import voti.orders.quotation.QuotationCommand.RestateOutlook;
import voti.orders.quotation.QuotationCommand.ReviseQuotation;
import voti.orders.quotation.QuotationCommand.SendQuotation;
import voti.orders.quotation.QuotationCommand.WithdrawQuotation;
import voti.orders.quotation.QuotationEvent.QuotationDrafted;
import voti.values.decision.Actor;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/** One quotation: drafted in versions, let through, sent, and answered. */
@Aggregate
class Quotation {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable QuotationStanding standing;

  Quotation() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(DraftQuotation command, DiscountAuthority authority, Clock clock, Actor actor) {
    if (standing != null) {
      throw new WrongState("quotation-is-drafted-once", "This quotation is drafted.");
    }
    Quoting.draft(command, authority, clock.instant(), actor).forEach(event -> apply(event));
  }

  @CommandHandler
  void decide(ReviseQuotation command, DiscountAuthority authority, Clock clock, Actor actor) {
    Quoting.revise(standing(), command, authority, clock.instant(), actor)
        .forEach(event -> apply(event));
  }

  @CommandHandler
  void decide(RestateOutlook command, Actor actor) {
    apply(Quoting.restate(standing(), command, actor));
  }

  @CommandHandler
  void decide(ApproveQuotation command, Actor actor) {
    apply(Sending.approve(standing(), command.version(), actor));
  }

  @CommandHandler
  void decide(RefuseQuotation command, Actor actor) {
    apply(Sending.refuse(standing(), command.version(), actor));
  }

  @CommandHandler
  void decide(PassOnQuotation command, DiscountAuthority authority, Clock clock, Actor actor) {
    apply(Waiting.passOn(standing(), command.version(), authority, clock.instant(), actor));
  }

  @CommandHandler
  void decide(HurryQuotation command, DiscountAuthority authority) {
    Waiting.hurry(standing(), command, authority).ifPresent(event -> apply(event));
  }

  @CommandHandler
  void decide(SendQuotation command, Actor actor) {
    apply(Sending.send(standing(), command, actor));
  }

  @CommandHandler
  void decide(AcceptQuotation command, Actor actor) {
    apply(Answering.accept(standing(), command, actor));
  }

  @CommandHandler
  void decide(LoseQuotation command, Actor actor) {
    apply(Answering.lose(standing(), command, actor));
  }

  @CommandHandler
  void decide(WithdrawQuotation command, Actor actor) {
    apply(Answering.withdraw(standing(), command, actor));
  }

  @CommandHandler
  void decide(ExpireQuotation command) {
    Answering.expire(standing(), command).forEach(event -> apply(event));
  }

  @EventSourcingHandler
  void evolve(QuotationEvent event) {
    id = event.quotation();
    if (event instanceof QuotationDrafted drafted) {
      standing = QuotationStanding.of(drafted);
    } else if (standing != null) {
      standing = standing.after(event);
    }
  }

  private QuotationStanding standing() {
    if (standing == null) {
      throw new Unknown("quotation-is-known", "There is no such quotation.");
    }
    return standing;
  }
}
