package voti.credit.integration.published.v1;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.decision.CreditDecisionEvent;
import voti.kit.events.Recorded;
import voti.kit.publishing.Outgoing;
import voti.values.Money;
import voti.values.Percentage;

/** What others are told of documented decisions: the answers. How they came about is ours. */
final class DecisionMessages {

  private DecisionMessages() {}

  static List<Outgoing> of(CreditDecisionEvent event, Recorded recorded) {
    return switch (event) {
      case CreditDecisionEvent.DecisionReleased e ->
          made(e, recorded, "released", e.deviation(), e.lastDay(), null, e.decision().reason());
      case CreditDecisionEvent.DecisionRejected e ->
          made(e, recorded, "rejected", null, null, null, e.decision().reason());
      case CreditDecisionEvent.DecisionReleasedInPart e ->
          made(
              e,
              recorded,
              "reduced",
              e.deviation(),
              e.lastDay(),
              e.released(),
              e.decision().reason());
      case CreditDecisionEvent.ReductionAsked e ->
          made(e, recorded, "reduced", null, null, e.downTo(), e.decision().reason());
      case CreditDecisionEvent.PrepaymentAsked e ->
          made(
              e, recorded, "prepayment-asked", null, e.by(), e.prepayment(), e.decision().reason());
      default -> List.of();
    };
  }

  private static List<Outgoing> made(
      CreditDecisionEvent event,
      Recorded recorded,
      String outcome,
      @Nullable Percentage deviation,
      @Nullable LocalDate validUntil,
      @Nullable Money amount,
      String reason) {
    return CreditPublisher.out(
        "credit-decision-made",
        event.account(),
        event.order(),
        new CreditDecisionMade(
            event.creditDecision(),
            event.account(),
            event.order(),
            outcome,
            deviation,
            validUntil,
            amount,
            recorded.actor().person(),
            reason));
  }
}
