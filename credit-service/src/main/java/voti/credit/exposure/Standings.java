package voti.credit.exposure;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a debtor stands now, for those who reckon on. */
@Component
public class Standings {

  private final MongoCollection<Movement> movements;
  private final MongoCollection<Waiting> waiting;
  private final MongoCollection<ComponentDocument> documents;

  Standings(MongoDatabase database) {
    movements = database.getCollection(ExposureProjector.MOVEMENTS, Movement.class);
    waiting = database.getCollection(ExposureProjector.WAITING, Waiting.class);
    documents = database.getCollection(ComponentDocuments.DOCUMENTS, ComponentDocument.class);
  }

  /** The last movement, with the sums after it; empty before the first. */
  public Optional<Movement> of(String account) {
    return Optional.ofNullable(
        movements.find(eq("account", account)).sort(Sorts.descending("_id")).first());
  }

  /** The orders that wait, oldest first. */
  public List<Waiting> waiting(String account) {
    return waiting
        .find(and(eq("account", account), eq("until", null)))
        .sort(Sorts.ascending("since"))
        .into(new ArrayList<>());
  }

  /** What is reserved, by order, the newest first. */
  public List<ComponentDocument> reserved(String account) {
    return documents
        .find(and(eq("account", account), eq("component", "reserved")))
        .sort(Sorts.descending("since"))
        .into(new ArrayList<>())
        .stream()
        .filter(one -> one.amount().isPositive())
        .toList();
  }
}
