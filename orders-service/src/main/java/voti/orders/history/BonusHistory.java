package voti.orders.history;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import voti.kit.publishing.Entry;
import voti.orders.bonus.Accrual;
import voti.orders.bonus.BonusEvent;
import voti.orders.bonus.BonusEvent.BonusAccrued;
import voti.orders.bonus.BonusEvent.BonusApprovalEscalated;
import voti.orders.bonus.BonusEvent.BonusApproved;
import voti.orders.bonus.BonusEvent.BonusDrafted;
import voti.orders.bonus.BonusEvent.BonusEnded;
import voti.orders.bonus.BonusEvent.BonusRequestRefused;
import voti.orders.bonus.BonusEvent.BonusReversed;
import voti.orders.bonus.BonusEvent.BonusSettled;
import voti.orders.bonus.BonusEvent.BonusSettlementEscalated;
import voti.orders.bonus.BonusEvent.BonusSettlementTurnedDown;
import voti.orders.bonus.BonusEvent.BonusTruedUp;
import voti.orders.bonus.BonusEvent.BonusTurnedDown;
import voti.orders.bonus.BonusTerms;
import voti.orders.bonus.Settlement;
import voti.values.decision.Decision;

/** What history says of bonus agreements. */
final class BonusHistory {

  private BonusHistory() {}

  static Entry tell(BonusEvent event) {
    return switch (event) {
      case BonusDrafted e -> drafted(e);
      case BonusApproved e -> decided(e, "bonus-approved", words(e.terms()), e.decision());
      case BonusApprovalEscalated e ->
          decided(e, "bonus-approval-escalated", Map.of("needs", e.needs()), e.decision());
      case BonusTurnedDown e -> decided(e, "bonus-turned-down", Map.of(), e.decision());
      case BonusEnded e ->
          new Entry(
              e.account(),
              "bonus-ended",
              e.on(),
              Map.of(),
              Map.of("on", e.on().toString(), "why", e.reason()),
              List.of(e.agreement()),
              null);
      case BonusAccrued e ->
          new Entry(
              e.account(),
              "bonus-accrued",
              e.on(),
              figures(e.accrual()),
              Map.of(),
              List.of(e.agreement(), e.order(), e.dispatch()),
              null);
      case BonusReversed e ->
          new Entry(
              e.account(),
              "bonus-reversed",
              e.on(),
              figures(e.accrual()),
              Map.of(),
              List.of(e.agreement(), e.order(), e.returned()),
              null);
      case BonusTruedUp e ->
          new Entry(
              e.account(),
              "bonus-trued-up",
              e.on(),
              figures(e.accrual()),
              Map.of("from", e.from().shown()),
              List.of(e.agreement(), e.order(), e.movement()),
              null);
      case BonusSettlementEscalated e ->
          settling(e, "bonus-settlement-escalated", e.settlement(), e.decision());
      case BonusSettled e -> settling(e, "bonus-settled", e.settlement(), e.decision());
      case BonusSettlementTurnedDown e ->
          settling(e, "bonus-settlement-turned-down", e.settlement(), e.decision());
      case BonusRequestRefused e ->
          new Entry(
              e.account(),
              "bonus-request-refused",
              null,
              Map.of(),
              Map.of("request", e.request(), "why", e.sentence()),
              List.of(e.agreement()),
              e.decision());
    };
  }

  private static Entry drafted(BonusDrafted event) {
    var contract = event.contract();
    return new Entry(
        event.account(),
        "bonus-drafted",
        event.terms().period().from(),
        Map.of(),
        words(event.terms()),
        contract == null ? List.of(event.agreement()) : List.of(event.agreement(), contract),
        null);
  }

  private static Map<String, String> words(BonusTerms terms) {
    return Map.of(
        "name", terms.name(),
        "from", terms.period().from().toString(),
        "until", String.valueOf(terms.period().until()),
        "highest", terms.highest().shown());
  }

  private static Map<String, String> figures(Accrual accrual) {
    var figures = new HashMap<>(OrderHistory.money("amount", accrual.amount()));
    figures.put("percent", accrual.percent().shown());
    figures.put("accrued", accrual.accrued().amount().toPlainString());
    return figures;
  }

  private static Entry settling(
      BonusEvent event, String kind, Settlement settlement, Decision decision) {
    return new Entry(
        event.account(),
        kind,
        settlement.on(),
        OrderHistory.money("amount", settlement.amount()),
        Map.of(
            "as", settlement.as().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            "why", decision.reason()),
        List.of(event.agreement(), settlement.settlement()),
        decision);
  }

  private static Entry decided(
      BonusEvent event, String kind, Map<String, String> said, Decision decision) {
    var words = new HashMap<>(said);
    words.put("why", decision.reason());
    return new Entry(
        event.account(), kind, null, Map.of(), words, List.of(event.agreement()), decision);
  }
}
