package voti.orders.advising;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.orders.advice.AdviceLine;
import voti.orders.advice.Kind;
import voti.orders.advice.Reason;
import voti.orders.focus.FocusEvent;
import voti.orders.views.Json;

/** The products that management wants sold. */
@Component
@ProcessingGroup("focus")
class FocusList {

  private final MongoCollection<Document> focus;

  FocusList(MongoDatabase database) {
    focus = database.getCollection("focus");
  }

  /** All of them, by product. */
  List<FocusEvent.ProductPutInFocus> all() {
    return focus
        .find()
        .sort(new Document("_id", 1))
        .map(document -> Json.read(document, FocusEvent.ProductPutInFocus.class))
        .into(new ArrayList<>());
  }

  List<AdviceLine> advise(LocalDate on) {
    return all().stream().filter(one -> one.period().contains(on)).map(FocusList::line).toList();
  }

  private static AdviceLine line(FocusEvent.ProductPutInFocus one) {
    BigDecimal weight = one.weight().fraction();
    return new AdviceLine(
        one.product(),
        one.quantity(),
        List.of(new Reason(Kind.FOCUS, weight, Map.of("why", one.reason()))));
  }

  @EventHandler
  void on(FocusEvent.ProductPutInFocus event) {
    focus.replaceOne(
        eq("_id", event.product()),
        Json.document(event.product(), event),
        new ReplaceOptions().upsert(true));
  }

  @EventHandler
  void on(FocusEvent.TakenOutOfFocus event) {
    focus.deleteOne(eq("_id", event.product()));
  }

  @ResetHandler
  void forget() {
    focus.deleteMany(new Document());
  }
}
