package voti.orders.escalations;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

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
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.orders.views.Json;
import voti.values.Percentage;

/** What waits for someone with more authority, the oldest first. */
@Component
@ProcessingGroup("escalations")
class EscalationInbox {

  private final MongoCollection<Document> open;

  EscalationInbox(MongoDatabase database) {
    open = database.getCollection("escalations");
    open.createIndex(Indexes.ascending("account"));
    open.createIndex(Indexes.ascending("order"));
  }

  /** One request; line 0 is the order as a whole. */
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
      String askedBy,
      String reason,
      Instant since) {}

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
            event.marginBefore(),
            event.marginAfter(),
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

  private void settle(String order, int line) {
    open.deleteOne(and(eq("order", order), eq("line", line)));
  }

  private static Waiting waiting(
      String order,
      String number,
      String account,
      Escalation asked,
      @Nullable Percentage before,
      @Nullable Percentage after,
      Instant since) {
    return new Waiting(
        order,
        number,
        account,
        asked.line(),
        asked.percent().percent().toPlainString(),
        asked.effective().shown(),
        before == null ? null : before.shown(),
        after == null ? null : after.shown(),
        asked.needs(),
        asked.askedBy(),
        asked.reason(),
        since);
  }

  @ResetHandler
  void forget() {
    open.deleteMany(new Document());
  }
}
