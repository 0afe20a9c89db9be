package voti.credit.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.decision.CreditDecisionEvent;
import voti.kit.publishing.Entry;
import voti.values.Money;
import voti.values.decision.Decision;

/** The entries of documented credit decisions. */
final class DecisionStory {

  private DecisionStory() {}

  static @Nullable Entry tell(CreditDecisionEvent event) {
    return switch (event) {
      case CreditDecisionEvent.DecisionOpened _ -> null;
      case CreditDecisionEvent.DecisionApproved e ->
          answered(
              e,
              "decision-approved",
              Figures.of(e.terms().amount()),
              e.on(),
              e.decision(),
              Map.of("needed", String.valueOf(e.decision().authority().needed())));
      case CreditDecisionEvent.DecisionReleased e ->
          answered(
              e,
              "decision-released",
              Figures.of(e.amount()),
              e.on(),
              e.decision(),
              Map.of(
                  "deviation", e.deviation().toString(),
                  "lastDay", e.lastDay().toString()));
      case CreditDecisionEvent.DecisionReleasedInPart e ->
          answered(
              e,
              "decision-released-in-part",
              figures(e.amount(), "released", e.released()),
              e.on(),
              e.decision(),
              Map.of(
                  "deviation", e.deviation().toString(),
                  "lastDay", e.lastDay().toString()));
      case CreditDecisionEvent.ReductionAsked e ->
          answered(
              e,
              "reduction-asked",
              figures(e.amount(), "downTo", e.downTo()),
              e.on(),
              e.decision(),
              Map.of());
      case CreditDecisionEvent.PrepaymentAsked e ->
          answered(
              e,
              "prepayment-asked",
              figures(e.amount(), "prepayment", e.prepayment()),
              e.on(),
              e.decision(),
              Map.of("by", e.by().toString()));
      case CreditDecisionEvent.DecisionRechecked e ->
          answered(e, "decision-rechecked", Figures.of(e.amount()), e.on(), e.decision(), Map.of());
      case CreditDecisionEvent.DecisionRejected e ->
          answered(e, "decision-rejected", Figures.of(e.amount()), e.on(), e.decision(), Map.of());
      case CreditDecisionEvent.ApprovalRefused e ->
          told(e, "approval-refused", Map.of("why", e.sentence()));
      case CreditDecisionEvent.DecisionEscalated e ->
          told(
              e,
              "decision-escalated",
              Map.of(
                  "role",
                  e.role(),
                  "promised",
                  e.promised().truncatedTo(ChronoUnit.MINUTES).toString()));
      case CreditDecisionEvent.DecisionLapsed e ->
          told(e, "decision-lapsed", Map.of("why", e.reason()));
    };
  }

  private static Map<String, String> figures(Money amount, String name, Money part) {
    var figures = Figures.of(amount);
    figures.put(name, Figures.plain(part));
    return figures;
  }

  private static Entry answered(
      CreditDecisionEvent event,
      String kind,
      Map<String, String> figures,
      LocalDate on,
      Decision decision,
      Map<String, String> more) {
    var words = new HashMap<>(more);
    words.put("why", decision.reason());
    return new Entry(
        event.account(),
        kind,
        on,
        figures,
        words,
        List.of(event.order(), event.creditDecision()),
        decision);
  }

  private static Entry told(CreditDecisionEvent event, String kind, Map<String, String> words) {
    return new Entry(
        event.account(),
        kind,
        null,
        Map.of(),
        words,
        List.of(event.order(), event.creditDecision()),
        null);
  }
}
