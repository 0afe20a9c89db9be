package voti.credit.decisions;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import org.bson.conversions.Bson;
import voti.credit.decision.CreditDecisionEvent;
import voti.kit.events.Recorded;

/** What an answer changes on the row of its decision. */
final class Answered {

  private static final String RELEASED = "released";

  private Answered() {}

  /** Each answer ends the release of a part that was given before; going away does not. */
  static Bson by(CreditDecisionEvent event, Recorded recorded) {
    return switch (event) {
      case CreditDecisionEvent.DecisionReleased e ->
          answer(
              RELEASED,
              e.decision().reason(),
              recorded,
              set("deviation", e.deviation().percent().toPlainString()),
              set("lastDay", e.lastDay()),
              unset(RELEASED));
      case CreditDecisionEvent.DecisionReleasedInPart e ->
          answer(
              "released-in-part",
              e.decision().reason(),
              recorded,
              set("deviation", e.deviation().percent().toPlainString()),
              set("lastDay", e.lastDay()),
              set(RELEASED, e.released()));
      case CreditDecisionEvent.ReductionAsked e ->
          answer(
              "reduction-asked",
              e.decision().reason(),
              recorded,
              set("downTo", e.downTo()),
              unset(RELEASED));
      case CreditDecisionEvent.PrepaymentAsked e ->
          answer(
              "prepayment-asked",
              e.decision().reason(),
              recorded,
              set("prepayment", e.prepayment()),
              set("payBy", e.by()),
              unset(RELEASED));
      case CreditDecisionEvent.DecisionRechecked e ->
          answer("rechecked", e.decision().reason(), recorded, unset(RELEASED));
      case CreditDecisionEvent.DecisionRejected e ->
          answer("rejected", e.decision().reason(), recorded, unset(RELEASED));
      case CreditDecisionEvent.DecisionLapsed e -> answer("lapsed", e.reason(), recorded);
      case CreditDecisionEvent.DecisionOpened _,
          CreditDecisionEvent.DecisionApproved _,
          CreditDecisionEvent.DecisionEscalated _,
          CreditDecisionEvent.ApprovalRefused _ ->
          throw new IllegalArgumentException(event + " answers nothing");
    };
  }

  private static Bson answer(String state, String reason, Recorded recorded, Bson... more) {
    return combine(
        combine(more),
        set("state", state),
        set("reason", reason),
        set("decidedBy", recorded.actor().person()),
        set("decidedAt", recorded.at()));
  }
}
