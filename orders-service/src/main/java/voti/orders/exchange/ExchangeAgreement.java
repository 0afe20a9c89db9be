package voti.orders.exchange;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.exchange.ExchangeCommand.ApproveExchange;
import voti.orders.exchange.ExchangeCommand.ApproveExchangeTerms;
import voti.orders.exchange.ExchangeCommand.CancelExchange;
import voti.orders.exchange.ExchangeCommand.DraftExchangeTerms;
import voti.orders.exchange.ExchangeCommand.LapseExchange;
import voti.orders.exchange.ExchangeCommand.NoteExchangedGoods;
import voti.orders.exchange.ExchangeCommand.NoteGoodsWentBack;
import voti.orders.exchange.ExchangeCommand.RefuseExchange;
import voti.orders.exchange.ExchangeCommand.RefuseExchangeTerms;
import voti.orders.exchange.ExchangeCommand.RequestExchange;
import voti.orders.exchange.ExchangeCommand.SettleExchange;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.values.decision.Actor;
import voti.values.decision.Unknown;
import voti.values.decision.WrongState;

/**
 * Terms of exchange with a buyer and all exchanges under them: one stream, so that two requests
 * never share the same part of the quota.
 */
@Aggregate
class ExchangeAgreement {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable ExchangeStanding standing;

  ExchangeAgreement() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(DraftExchangeTerms command, Actor actor) {
    if (standing != null) {
      throw new WrongState("terms-are-drafted-once", "These terms are drafted.");
    }
    apply(Agreed.draft(command, actor));
  }

  @CommandHandler
  void decide(ApproveExchangeTerms command, ExchangeAuthority authority, Clock clock, Actor actor) {
    apply(Agreed.approve(standing(), authority, clock.instant(), actor));
  }

  @CommandHandler
  void decide(RefuseExchangeTerms command, Actor actor) {
    apply(Agreed.turnDown(standing(), actor));
  }

  @CommandHandler
  void decide(RequestExchange command, ExchangeAuthority authority, Clock clock, Actor actor) {
    apply(Exchanging.request(standing(), command, authority, clock.instant(), actor));
  }

  @CommandHandler
  void decide(ApproveExchange command, Actor actor) {
    apply(Exchanging.approve(standing(), command, actor));
  }

  @CommandHandler
  void decide(RefuseExchange command, Actor actor) {
    apply(Exchanging.turnDown(standing(), command.exchange(), actor));
  }

  @CommandHandler
  void decide(NoteExchangedGoods command) {
    Ending.came(standing(), command).ifPresent(event -> apply(event));
  }

  @CommandHandler
  void decide(NoteGoodsWentBack command) {
    Ending.wentBack(standing(), command).ifPresent(event -> apply(event));
  }

  @CommandHandler
  void decide(SettleExchange command) {
    Ending.settle(standing(), command).ifPresent(event -> apply(event));
  }

  @CommandHandler
  void decide(CancelExchange command, Actor actor) {
    apply(Ending.cancel(standing(), command.exchange(), actor));
  }

  @CommandHandler
  void decide(LapseExchange command) {
    Ending.lapse(standing(), command).ifPresent(event -> apply(event));
  }

  @EventSourcingHandler
  void evolve(ExchangeEvent event) {
    id = event.agreement();
    if (event instanceof ExchangeTermsDrafted drafted) {
      standing = ExchangeStanding.of(drafted);
    } else if (standing != null) {
      standing = standing.after(event);
    }
  }

  private ExchangeStanding standing() {
    if (standing == null) {
      throw new Unknown("exchange-terms-are-known", "There are no such terms of exchange.");
    }
    return standing;
  }
}
