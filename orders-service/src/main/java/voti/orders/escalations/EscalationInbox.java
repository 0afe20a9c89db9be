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
import voti.orders.order.OrderEvent.AmendmentEscalated;
import voti.orders.order.OrderEvent.AmendmentRefused;
import voti.orders.order.OrderEvent.DiscountEscalated;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationFell;
import voti.orders.order.OrderEvent.EscalationHurried;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.OrderEvent.EscalationPassedOn;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderCancelled;
import voti.orders.order.OrderEvent.OrderDelivered;
import voti.orders.order.OrderEvent.OrderSubmitted;
import voti.orders.order.OrderEvent.SubmissionEscalated;
import voti.orders.order.OrderEvent.SubmissionRefused;
import voti.orders.quotation.QuotationEvent;
import voti.orders.quotation.QuotationEvent.OutlookRestated;
import voti.orders.quotation.QuotationEvent.QuotationEscalated;
import voti.orders.quotation.QuotationEvent.QuotationHurried;
import voti.orders.quotation.QuotationEvent.QuotationPassedOn;
import voti.orders.quotation.QuotationEvent.QuotationRequestRefused;
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
   * @param order {@code null} of a quotation
   * @param quotation {@code null} of an order
   * @param version of the quotation; 0 of an order
   * @param what {@code discount}, {@code submission}, {@code amendment} or {@code quotation}
   * @param mayDecide the roles that may decide it now
   * @param answerBy until when an answer is promised; {@code null} without a clock
   * @param nextDeputy who may decide too when the clock runs out; {@code null}: nobody is left
   * @param lapsesAt when it is over by itself; {@code null}: never
   */
  record Waiting(
      @Nullable String order,
      @Nullable String quotation,
      int version,
      String number,
      String account,
      String what,
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
  void on(AmendmentEscalated event, Recorded recorded) {
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
  void on(AmendmentRefused event) {
    settle(event.order(), Escalation.WHOLE_ORDER);
  }

  @EventHandler
  void on(EscalationFell event) {
    settle(event.order(), event.line());
  }

  @EventHandler
  void on(OrderDelivered event) {
    settle(event.order(), Escalation.WHOLE_ORDER);
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
    settle(event.order(), Escalation.WHOLE_ORDER);
  }

  @EventHandler
  void on(OrderCancelled event) {
    open.deleteMany(eq("order", event.order()));
  }

  @EventHandler
  void on(QuotationEscalated event, Recorded recorded) {
    quoted(event, event.version(), event.escalation(), recorded.at());
  }

  @EventHandler
  void on(QuotationPassedOn event) {
    again(event, event.version(), event.escalation());
  }

  @EventHandler
  void on(QuotationHurried event) {
    again(event, event.version(), event.escalation());
  }

  /** Whatever else happens to a quotation: nothing of it waits any more. */
  @EventHandler
  void on(QuotationEvent event) {
    switch (event) {
      case QuotationEscalated _, QuotationPassedOn _, QuotationHurried _ -> {}
      case OutlookRestated _, QuotationRequestRefused _ -> {}
      default -> open.deleteMany(eq("quotation", event.quotation()));
    }
  }

  private void again(QuotationEvent event, int version, Escalation asked) {
    var known = open.find(eq("_id", event.quotation())).first();
    if (known != null) {
      quoted(event, version, asked, Json.read(known, Waiting.class).since());
    }
  }

  private void quoted(QuotationEvent event, int version, Escalation asked, Instant since) {
    add(
        waiting(
            new Asked(null, event.quotation(), version),
            event.number(),
            event.account(),
            asked,
            null,
            null,
            since));
  }

  private void add(Waiting waiting) {
    var id =
        waiting.quotation() == null ? waiting.order() + ":" + waiting.line() : waiting.quotation();
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

  /** What it is asked of. */
  private record Asked(@Nullable String order, @Nullable String quotation, int version) {}

  private static Waiting waiting(
      String order,
      String number,
      String account,
      Escalation asked,
      @Nullable String before,
      @Nullable String after,
      Instant since) {
    return waiting(new Asked(order, null, 0), number, account, asked, before, after, since);
  }

  private static Waiting waiting(
      Asked of,
      String number,
      String account,
      Escalation asked,
      @Nullable String before,
      @Nullable String after,
      Instant since) {
    var route = asked.route();
    return new Waiting(
        of.order(),
        of.quotation(),
        of.version(),
        number,
        account,
        of.quotation() == null ? asked.what() : "quotation",
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
