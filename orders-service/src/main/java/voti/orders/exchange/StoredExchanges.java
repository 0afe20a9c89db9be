package voti.orders.exchange;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.security.AccountScope;
import voti.kit.security.Roles;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds an agreement in the store itself, so that no read model can be late. */
@Component
class StoredExchanges {

  private final EventStore store;
  private final AccountScope scope;

  StoredExchanges(EventStore store, AccountScope scope) {
    this.store = store;
    this.scope = scope;
  }

  /** Whoever may look at exchanges. */
  Caller reader(Caller caller) {
    return caller.as(
        Roles.KAM,
        Roles.SUPPORT,
        Roles.HEAD,
        Roles.COMMERCIAL_DIRECTOR,
        Roles.GENERAL_DIRECTOR,
        Roles.CONTROLLER,
        Roles.WAREHOUSE,
        Roles.QUALITY,
        Roles.AUDITOR);
  }

  /** Passes when the caller may read what is about the account. */
  void toRead(String account, Caller caller) {
    scope.requireRead(account, reader(caller));
  }

  /**
   * The agreement, when the caller may change it.
   *
   * @throws Unknown when there is no such agreement
   */
  ExchangeStanding toWrite(String agreement, Caller caller) {
    var standing = find(agreement);
    if (standing == null) {
      throw new Unknown(
          "exchange-terms-are-known",
          "There are no terms of exchange " + agreement + ".",
          new Fact("agreement", agreement));
    }
    scope.requireWrite(standing.drafted().account(), caller);
    return standing;
  }

  private @Nullable ExchangeStanding find(String agreement) {
    if (!Ids.isA("exa", agreement)) {
      return null;
    }
    @Nullable ExchangeStanding standing = null;
    for (var events = store.readEvents(agreement, 0); events.hasNext(); ) {
      var event = events.next().getPayload();
      if (event instanceof ExchangeTermsDrafted drafted) {
        standing = ExchangeStanding.of(drafted);
      } else if (standing != null && event instanceof ExchangeEvent next) {
        standing = standing.after(next);
      }
    }
    return standing;
  }
}
