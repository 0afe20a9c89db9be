package voti.orders.exchange;

import org.jspecify.annotations.Nullable;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsApproved;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsTurnedDown;

/**
 * Terms as they are known.
 *
 * @param state {@code drafted}, {@code approved} or {@code turned-down}
 * @param by who drafted them
 * @param decidedBy who decided; {@code null}: nobody yet
 * @param needs the role that has to decide; {@code null}: nobody has tried in vain
 * @param version the sequence of the last event about them
 */
record KnownTerms(
    String agreement,
    String account,
    @Nullable String contract,
    String state,
    ExchangeTerms terms,
    String by,
    @Nullable String decidedBy,
    @Nullable String needs,
    long version) {

  static KnownTerms of(ExchangeTermsDrafted e, long at) {
    return new KnownTerms(
        e.agreement(), e.account(), e.contract(), "drafted", e.terms(), e.by(), null, null, at);
  }

  KnownTerms approved(ExchangeTermsApproved e, long at) {
    return decided("approved", e.by(), at);
  }

  KnownTerms turnedDown(ExchangeTermsTurnedDown e, long at) {
    return decided("turned-down", e.by(), at);
  }

  KnownTerms escalated(ExchangeTermsEscalated e, long at) {
    return new KnownTerms(agreement, account, contract, state, terms, by, decidedBy, e.needs(), at);
  }

  private KnownTerms decided(String next, String who, long at) {
    return new KnownTerms(agreement, account, contract, next, terms, by, who, needs, at);
  }
}
