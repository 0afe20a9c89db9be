package voti.credit.replay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.decision.CreditDecisionEvent;
import voti.credit.views.Rows;
import voti.kit.events.Recorded;
import voti.values.decision.Decision;

/**
 * Keeps which orders the rules were asked about, and what came of it. What a person released and
 * then reserved is no answer of the rules: it stands on the order that was withheld.
 */
@Component
@ProcessingGroup("order-answers")
class OrderAnswerProjector {

  static final String ANSWERS = "order-answers";

  private final MongoCollection<OrderAnswer> answers;
  private final ZoneId zone;

  OrderAnswerProjector(MongoDatabase database, @Value("${voti.credit.zone}") ZoneId zone) {
    answers = database.getCollection(ANSWERS, OrderAnswer.class);
    answers.createIndex(Indexes.ascending("decision"));
    this.zone = zone;
  }

  @EventHandler
  void on(CreditAccountEvent event, Recorded recorded, @SequenceNumber long number) {
    switch (event) {
      case CreditAccountEvent.OrderReserved e when e.underDecision() == null ->
          keep(row(e, e.order(), day(e.decision(), recorded), true, null, recorded, number));
      case CreditAccountEvent.OrderWithheld e ->
          keep(row(e, e.order(), e.on(), false, e.creditDecision(), recorded, number));
      case CreditAccountEvent.ReservationGivenBack e -> {
        var row = row(e, e.order(), e.on(), false, e.creditDecision(), recorded, number);
        if (byGroup(e.decision())) {
          forgetReservedBefore(row);
        }
        keep(row);
      }
      default -> {}
    }
  }

  @EventHandler
  void on(CreditDecisionEvent event, Recorded recorded) {
    switch (event) {
      case CreditDecisionEvent.DecisionReleased e -> answered(e, "released", e.on(), recorded);
      case CreditDecisionEvent.DecisionReleasedInPart e ->
          answered(e, "released-in-part", e.on(), recorded);
      case CreditDecisionEvent.ReductionAsked e -> answered(e, "reduction-asked", e.on(), recorded);
      case CreditDecisionEvent.PrepaymentAsked e ->
          answered(e, "prepayment-asked", e.on(), recorded);
      case CreditDecisionEvent.DecisionRechecked e -> answered(e, "rechecked", e.on(), recorded);
      case CreditDecisionEvent.DecisionRejected e -> answered(e, "rejected", e.on(), recorded);
      case CreditDecisionEvent.DecisionLapsed e ->
          answered(e, "lapsed", LocalDate.ofInstant(recorded.at(), zone), recorded);
      case CreditDecisionEvent.DecisionOpened _,
          CreditDecisionEvent.DecisionApproved _,
          CreditDecisionEvent.ApprovalRefused _,
          CreditDecisionEvent.DecisionEscalated _ -> {}
    }
  }

  @ResetHandler
  void reset() {
    answers.deleteMany(new Document());
  }

  private static OrderAnswer row(
      CreditAccountEvent event,
      String order,
      LocalDate on,
      boolean passed,
      @Nullable String decision,
      Recorded recorded,
      long number) {
    return new OrderAnswer(
        OrderAnswer.id(event.account(), order, recorded.sequence()),
        event.account(),
        order,
        on,
        passed,
        event.creditAccount(),
        number,
        decision,
        null,
        null,
        recorded.sequence());
  }

  private void keep(OrderAnswer row) {
    Rows.keep(answers, row.id(), row);
  }

  /** A group that declines answers what the account alone had let through for the moment. */
  private void forgetReservedBefore(OrderAnswer declined) {
    var before =
        answers
            .find(
                and(
                    gt("_id", OrderAnswer.first(declined.account(), declined.order())),
                    lt("_id", declined.id())))
            .sort(Sorts.descending("_id"))
            .first();
    if (before != null && before.passed()) {
      answers.deleteOne(eq(before.id()));
    }
  }

  private void answered(CreditDecisionEvent event, String answer, LocalDate on, Recorded recorded) {
    answers.updateMany(
        and(eq("decision", event.creditDecision()), lt("sequence", recorded.sequence())),
        combine(
            set("answer", answer), set("answeredOn", on), set("sequence", recorded.sequence())));
  }

  private static boolean byGroup(Decision decision) {
    return decision.facts().stream().anyMatch(fact -> fact.name().endsWith("-of-group"));
  }

  /** Orders that were reserved before facts named their day count on the day of their record. */
  private LocalDate day(Decision decision, Recorded recorded) {
    return decision.facts().stream()
        .filter(fact -> fact.name().equals("on"))
        .map(fact -> LocalDate.parse(fact.value()))
        .findFirst()
        .orElseGet(() -> LocalDate.ofInstant(recorded.at(), zone));
  }
}
