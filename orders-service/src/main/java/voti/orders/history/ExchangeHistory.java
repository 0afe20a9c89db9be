package voti.orders.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Entry;
import voti.orders.exchange.Exchange;
import voti.orders.exchange.ExchangeEvent;
import voti.orders.exchange.ExchangeEvent.ExchangeCancelled;
import voti.orders.exchange.ExchangeEvent.ExchangeEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeGranted;
import voti.orders.exchange.ExchangeEvent.ExchangeLapsed;
import voti.orders.exchange.ExchangeEvent.ExchangeRefused;
import voti.orders.exchange.ExchangeEvent.ExchangeSettled;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsApproved;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsDrafted;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsEscalated;
import voti.orders.exchange.ExchangeEvent.ExchangeTermsTurnedDown;
import voti.orders.exchange.ExchangeEvent.ExchangeTurnedDown;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsCame;
import voti.orders.exchange.ExchangeEvent.ExchangedGoodsWentBack;
import voti.orders.exchange.ExchangeTerms;
import voti.values.decision.Decision;

/** What history says of exchanges and their terms. */
final class ExchangeHistory {

  private ExchangeHistory() {}

  static Entry tell(ExchangeEvent event) {
    return switch (event) {
      case ExchangeTermsDrafted e ->
          terms(e, "exchange-terms-drafted", e.terms().period().from(), words(e.terms()), null);
      case ExchangeTermsApproved e ->
          terms(
              e,
              "exchange-terms-approved",
              e.terms().period().from(),
              words(e.terms()),
              e.decision());
      case ExchangeTermsEscalated e ->
          terms(e, "exchange-terms-escalated", null, Map.of("needs", e.needs()), e.decision());
      case ExchangeTermsTurnedDown e ->
          terms(
              e,
              "exchange-terms-turned-down",
              null,
              Map.of("why", e.decision().reason()),
              e.decision());
      case ExchangeGranted e ->
          asked(
              e,
              e.exchange(),
              "exchange-granted",
              Map.of("by", e.returnBy().toString(), "why", e.decision().reason()),
              e.decision());
      case ExchangeEscalated e ->
          asked(
              e,
              e.exchange(),
              "exchange-escalated",
              Map.of("needs", e.escalation().needs(), "why", e.escalation().reason()),
              e.decision());
      case ExchangeTurnedDown e ->
          about(
              e,
              "exchange-turned-down",
              null,
              Map.of("why", e.decision().reason()),
              List.of(e.agreement(), e.exchange()),
              e.decision());
      case ExchangedGoodsCame e ->
          about(
              e,
              "exchanged-goods-came",
              e.on(),
              Map.of(),
              List.of(e.agreement(), e.exchange(), e.returned()),
              null);
      case ExchangedGoodsWentBack e ->
          about(
              e,
              "exchanged-goods-went-back",
              null,
              Map.of(),
              List.of(e.agreement(), e.exchange(), e.returned()),
              null);
      case ExchangeSettled e ->
          new Entry(
              e.account(),
              "exchange-settled",
              e.on(),
              Map.of("exchanged", e.exchanged().toString()),
              Map.of(),
              List.of(e.agreement(), e.exchange(), e.returned()),
              null);
      case ExchangeCancelled e ->
          about(
              e,
              "exchange-cancelled",
              null,
              Map.of("why", e.reason()),
              List.of(e.agreement(), e.exchange(), e.order()),
              null);
      case ExchangeLapsed e ->
          about(
              e,
              "exchange-lapsed",
              e.due(),
              Map.of("due", e.due().toString()),
              List.of(e.agreement(), e.exchange(), e.order()),
              null);
      case ExchangeRefused e ->
          terms(
              e,
              "exchange-refused",
              null,
              Map.of("request", e.request(), "why", e.sentence()),
              e.decision());
    };
  }

  private static Map<String, String> words(ExchangeTerms terms) {
    return Map.of(
        "name", terms.name(),
        "quota", terms.quota().shown(),
        "days", String.valueOf(terms.windowDays()));
  }

  private static Entry terms(
      ExchangeEvent event,
      String kind,
      @Nullable LocalDate on,
      Map<String, String> words,
      @Nullable Decision decision) {
    return about(event, kind, on, words, List.of(event.agreement()), decision);
  }

  private static Entry asked(
      ExchangeEvent event,
      Exchange exchange,
      String kind,
      Map<String, String> words,
      Decision decision) {
    var money =
        Map.of(
            "value", exchange.value().toString(),
            "instead", exchange.wanted().lines().withoutVat().toString());
    return new Entry(
        event.account(),
        kind,
        exchange.on(),
        money,
        words,
        List.of(
            event.agreement(), exchange.exchange(), exchange.order(), exchange.wanted().order()),
        decision);
  }

  private static Entry about(
      ExchangeEvent event,
      String kind,
      @Nullable LocalDate on,
      Map<String, String> words,
      List<String> links,
      @Nullable Decision decision) {
    return new Entry(event.account(), kind, on, Map.of(), words, links, decision);
  }
}
