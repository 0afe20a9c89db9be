package voti.orders.mandates;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.security.Mandates;
import voti.orders.views.Json;
import voti.values.Period;
import voti.values.decision.MandateRef;

/** Our copy of the mandates that have been acknowledged, and of those that were revoked. */
@Component
public class MandateCopies implements Mandates {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> granted;
  private final MongoCollection<Document> revoked;

  MandateCopies(MongoDatabase database) {
    granted = database.getCollection("mandates");
    granted.createIndex(Indexes.ascending("employee"));
    revoked = database.getCollection("mandates-revoked");
  }

  /** Keeps an acknowledged mandate. */
  public void grant(Mandate mandate) {
    var id = mandate.mandate() + ":" + mandate.version();
    var copy = Json.document(id, mandate);
    granted.replaceOne(eq("_id", id), copy, UPSERT);
  }

  /** From that day on the mandate grants nothing. */
  public void revoke(String mandate, LocalDate from) {
    revoked.replaceOne(
        eq("_id", mandate), new Document("_id", mandate).append("from", from.toString()), UPSERT);
  }

  /** The person's mandate on a business day: the latest version of the latest mandate. */
  public @Nullable Mandate of(String person, LocalDate day) {
    return granted
        .find(eq("employee", person))
        .map(MandateCopies::read)
        .into(new ArrayList<>())
        .stream()
        .filter(mandate -> mandate.covers(day) && !isRevoked(mandate.mandate(), day))
        .max(Comparator.comparing(Mandate::from).thenComparingInt(Mandate::version))
        .orElse(null);
  }

  @Override
  public Optional<MandateRef> inForce(String person, Instant at) {
    return Optional.ofNullable(of(person, LocalDate.ofInstant(at, ZoneOffset.UTC)))
        .map(Mandate::ref);
  }

  private boolean isRevoked(String mandate, LocalDate day) {
    var end = revoked.find(eq("_id", mandate)).first();
    return end != null
        && !new Period(LocalDate.MIN, LocalDate.parse(end.getString("from"))).contains(day);
  }

  private static Mandate read(Document copy) {
    return Json.read(copy, Mandate.class);
  }
}
