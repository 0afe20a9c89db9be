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
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import voti.orders.order.Escalation;
import voti.orders.views.Json;

/** What waits for someone with more authority, the oldest first. */
@Component
class EscalationInbox {

  private static final int MOST = 200;
  private static final String ORDER = "order";

  private final MongoCollection<Document> open;

  EscalationInbox(MongoDatabase database) {
    open = database.getCollection("escalations");
    open.createIndex(Indexes.ascending("account"));
    open.createIndex(Indexes.ascending(ORDER));
  }

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

  void add(Waiting waiting) {
    var id = waiting.id();
    open.replaceOne(eq("_id", id), Json.document(id, waiting), new ReplaceOptions().upsert(true));
  }

  /** Others decide what waits under that id; what does not wait any more stays away. */
  void again(String id, Escalation asked) {
    var known = open.find(eq("_id", id)).first();
    if (known != null) {
      add(Json.read(known, Waiting.class).decidedBy(asked));
    }
  }

  /** A line of an order, or the order as a whole, waits no more. */
  void settle(String order, int line) {
    open.deleteOne(and(eq(ORDER, order), eq("line", line)));
  }

  void settleOrder(String order) {
    open.deleteMany(eq(ORDER, order));
  }

  void settleQuotation(String quotation) {
    open.deleteMany(eq("quotation", quotation));
  }

  void clear() {
    open.deleteMany(new Document());
  }
}
