package voti.orders.precedents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
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
import voti.orders.accounts.Classifications;
import voti.orders.accounts.Classifications.Classification;
import voti.orders.order.Escalation;
import voti.orders.order.OrderEvent;
import voti.orders.order.OrderEvent.DiscountGranted;
import voti.orders.order.OrderEvent.DiscountRefused;
import voti.orders.order.OrderEvent.EscalationLapsed;
import voti.orders.order.StoredOrders;
import voti.orders.views.Json;
import voti.values.Percentage;
import voti.values.decision.Decision;

/** Every discount that was decided, the latest first. */
@Component
@ProcessingGroup("precedents")
public class Precedents {

  private static final int MOST = 10;

  private final MongoCollection<Document> decided;
  private final StoredOrders orders;
  private final Classifications classifications;

  Precedents(MongoDatabase database, StoredOrders orders, Classifications classifications) {
    this.decided = database.getCollection("precedents");
    this.orders = orders;
    this.classifications = classifications;
    decided.createIndex(Indexes.ascending("account", "at"));
    decided.createIndex(Indexes.ascending("product", "segment", "accountClass", "at"));
  }

  /** The latest at an account, of any product. */
  public List<Precedent> at(String account) {
    return list(eq("account", account));
  }

  /** The latest of a product at other accounts that are of the same segment and class. */
  public List<Precedent> atPeers(String product, String account, Classification of, Bson visible) {
    return list(
        and(
            eq("product", product),
            eq("segment", of.segment()),
            eq("accountClass", of.accountClass()),
            ne("account", account),
            visible));
  }

  private List<Precedent> list(Bson wanted) {
    return decided
        .find(wanted)
        .sort(new Document("at", -1).append("_id", 1))
        .limit(MOST)
        .map(document -> Json.read(document, Precedent.class))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(DiscountGranted event, Recorded recorded) {
    var asked = event.asked();
    keep(
        event,
        event.line(),
        new Answer(
            asked == null ? "granted" : "granted-in-part",
            asked == null ? event.percent() : asked,
            event.percent(),
            event.effective(),
            event.marginAfter(),
            event.decision()),
        recorded);
  }

  @EventHandler
  void on(DiscountRefused event, Recorded recorded) {
    keep(
        event,
        event.line(),
        new Answer("refused", event.percent(), null, event.effective(), null, event.decision()),
        recorded);
  }

  @EventHandler
  void on(EscalationLapsed event, Recorded recorded) {
    if (event.line() != Escalation.WHOLE_ORDER) {
      keep(
          event,
          event.line(),
          new Answer("lapsed", event.percent(), null, event.effective(), null, null),
          recorded);
    }
  }

  private record Answer(
      String outcome,
      Percentage asked,
      @Nullable Percentage given,
      Percentage effective,
      @Nullable Percentage marginAfter,
      @Nullable Decision decision) {

    boolean beyondMandate() {
      return decision == null || decision.authority().mandate() == null;
    }
  }

  private void keep(OrderEvent event, int number, Answer answer, Recorded recorded) {
    var order = orders.find(event.order());
    var captured = order.captured();
    var line = order.now().lines().line(number).orElseThrow();
    var of = classifications.on(event.account(), captured.orderedOn());
    var decision = answer.decision();
    var precedent =
        new Precedent(
            event.order(),
            captured.number(),
            event.account(),
            of.segment(),
            of.accountClass(),
            line.product(),
            line.sku(),
            answer.outcome(),
            answer.asked().shown(),
            answer.given() == null ? null : answer.given().shown(),
            answer.effective().shown(),
            answer.marginAfter() == null ? null : answer.marginAfter().shown(),
            decision == null ? null : decision.authority().role(),
            answer.beyondMandate(),
            decision == null ? "" : decision.reason(),
            captured.orderedOn(),
            recorded.at());
    var id = event.order() + ":" + number + ":" + recorded.at();
    decided.replaceOne(
        eq("_id", id), Json.document(id, precedent), new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    decided.deleteMany(new Document());
  }
}
