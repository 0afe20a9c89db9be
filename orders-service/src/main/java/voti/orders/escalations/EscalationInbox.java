package voti.orders.escalations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.orders.order.Escalation;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationHurried;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.orders.views.Json;

/** What waits for someone with more authority, the oldest first. */
@Component
@ProcessingGroup("escalations")
class EscalationInbox {

  private static final int MOST = 200;

  private final MongoCollection<Document> open;

  EscalationInbox(MongoDatabase database) {
    open = database.getCollection("escalations");
    open.createIndex(Indexes.ascending("account"));
    open.createIndex(Indexes.ascending("order"));
  }

  /**
   * One request; line 0 is the order as a whole.
   *
   * @param mayDecide the roles that may decide it now
   * @param answerBy until when an answer is promised; {@code null} without a clock
   * @param nextDeputy who may decide too when the clock runs out; {@code null}: nobody is left
   * @param lapsesAt when it is over by itself; {@code null}: never
   */
  record Waiting(
      String order,
      String number,
      String account,
      int line,
      String percent,
      String effective,
      @Nullable String marginBefore,
      @Nullable String marginAfter,
      String needs,
      List<String> mayDecide,
      String askedBy,
      String reason,
      Instant since,
      @Nullable Instant answerBy,
      @Nullable String nextDeputy,
      @Nullable Instant lapsesAt) {}

  /** Those on which nobody decided in time. */
  List<Waiting> late(Instant now) {
    return open.find(
            or(
                and(lte("answerBy", now.toString()), ne("nextDeputy", null)),
                lte("lapsesAt", now.toString())))
        .sort(new Document("answerBy", 1))
        .limit(MOST)
        .map(document -> Json.read(document, Waiting.class))
        .into(new ArrayList<>());
  }

  List<Waiting> list(Bson visible) {
    return open.find(visible)
        .sort(new Document("since", 1).append("_id", 1))
        .map(document -> Json.read(document, Waiting.class))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(DiscountEscalated event, Recorded recorded) {
    add(
        waiting(
            event.order(),
            event.number(),
            event.account(),
            event.escalation(),
            event.marginBefore().shown(),
            event.marginAfter().shown(),
            recorded.at()));
  }

  @EventHandler
  void on(SubmissionEscalated event, Recorded recorded) {
    add(
        waiting(
            event.order(),
            event.number(),
            event.account(),
            event.escalation(),
            null,
            null,
            recorded.at()));
  }

  @EventHandler
  void on(EscalationPassedOn event) {
    again(event.order(), event.escalation());
  }

  @EventHandler
  void on(EscalationHurried event) {
    again(event.order(), event.escalation());
  }

  @EventHandler
  void on(EscalationLapsed event) {
    settle(event.order(), event.line());
  }

  @EventHandler
  void on(DiscountGranted event) {
    settle(event.order(), event.line());
  }

  @EventHandler
  void on(DiscountRefused event) {
    settle(event.order(), event.line());
  }

  @EventHandler
  void on(SubmissionRefused event) {
    settle(event.order(), Escalation.WHOLE_ORDER);
  }

  @EventHandler
  void on(OrderSubmitted event) {
    open.deleteMany(eq("order", event.order()));
  }

  @EventHandler
  void on(OrderAmended event) {
    event.takenAway().forEach(line -> settle(event.order(), line));
  }

  @EventHandler
  void on(OrderCancelled event) {
    open.deleteMany(eq("order", event.order()));
  }

  private void add(Waiting waiting) {
    var id = waiting.order() + ":" + waiting.line();
    open.replaceOne(eq("_id", id), Json.document(id, waiting), new ReplaceOptions().upsert(true));
  }

  /** The same request, decided by others: what it asks and since when stays. */
  private void again(String order, Escalation asked) {
    var known = open.find(eq("_id", order + ":" + asked.line())).first();
    if (known != null) {
      var before = Json.read(known, Waiting.class);
      add(
          waiting(
              order,
              before.number(),
              before.account(),
              asked,
              before.marginBefore(),
              before.marginAfter(),
              before.since()));
    }
  }

  private void settle(String order, int line) {
    open.deleteOne(and(eq("order", order), eq("line", line)));
  }

  private static Waiting waiting(
      String order,
      String number,
      String account,
      Escalation asked,
      @Nullable String before,
      @Nullable String after,
      Instant since) {
    var route = asked.route();
    return new Waiting(
        order,
        number,
        account,
        asked.line(),
        asked.percent().percent().toPlainString(),
        asked.effective().shown(),
        before,
        after,
        asked.needs(),
        asked.mayDecide(),
        asked.askedBy(),
        asked.reason(),
        since,
        route == null ? null : route.answerBy(),
        route == null ? null : route.nextDeputy(),
        route == null ? null : route.lapsesAt());
  }

  @ResetHandler
  void forget() {
    open.deleteMany(new Document());
  }
}
