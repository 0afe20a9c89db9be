package voti.orders.bonusstatement;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.web.Page;
import voti.orders.bonus.BonusEvent;
import voti.orders.views.Json;

/** Agreements and the lines of their statements. */
@Component
@ProcessingGroup("bonuses")
class Bonuses {

  private static final int PAGE = 50;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> agreements;
  private final MongoCollection<Document> lines;

  Bonuses(MongoDatabase database) {
    agreements = database.getCollection("bonuses");
    agreements.createIndex(Indexes.ascending("account"));
    lines = database.getCollection("bonus-lines");
    lines.createIndex(Indexes.ascending("agreement", "_id"));
  }

  Page<KnownBonus> list(
      Bson visible, @Nullable String account, @Nullable String state, @Nullable String after) {
    var wanted = new ArrayList<Bson>(List.of(visible));
    if (account != null && !account.isBlank()) {
      wanted.add(eq("account", account));
    }
    if (state != null && !state.isBlank()) {
      wanted.add(eq("state", state.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    if (after != null) {
      wanted.add(gt("_id", after));
    }
    var found = page(agreements, wanted, KnownBonus.class);
    return page(found, found.size() > PAGE ? found.get(PAGE - 1).agreement() : null);
  }

  Optional<KnownBonus> find(String agreement) {
    return Optional.ofNullable(agreements.find(eq("_id", agreement)).first())
        .map(document -> Json.read(document, KnownBonus.class));
  }

  /** All that accrue for an account now. */
  List<KnownBonus> approved(String account) {
    return agreements
        .find(and(eq("account", account), eq("state", "APPROVED")))
        .map(document -> Json.read(document, KnownBonus.class))
        .into(new ArrayList<>());
  }

  Page<StatementLine> lines(String agreement, @Nullable String after) {
    var wanted = new ArrayList<Bson>(List.of(eq("agreement", agreement)));
    if (after != null) {
      wanted.add(gt("_id", after));
    }
    var found = page(lines, wanted, StatementLine.class);
    return page(found, found.size() > PAGE ? id(found.get(PAGE - 1)) : null);
  }

  private static <T> List<T> page(
      MongoCollection<Document> from, List<Bson> wanted, Class<T> type) {
    return from.find(and(wanted))
        .sort(new Document("_id", 1))
        .limit(PAGE + 1)
        .map(document -> Json.read(document, type))
        .into(new ArrayList<>());
  }

  private static <T> Page<T> page(List<T> found, @Nullable String next) {
    return new Page<>(next == null ? found : found.subList(0, PAGE), next);
  }

  /** The line first: an event that comes twice finds the agreement as it was, until it is kept. */
  @EventHandler
  void on(BonusEvent event, @SequenceNumber long sequence) {
    var known = find(event.agreement()).orElse(null);
    if (known != null && known.version() >= sequence) {
      return;
    }
    var after = KnownBonus.after(known, event, sequence);
    if (after != null) {
      StatementLine.of(event, after)
          .ifPresent(
              line -> lines.replaceOne(eq("_id", id(line)), Json.document(id(line), line), UPSERT));
      agreements.replaceOne(
          eq("_id", after.agreement()), Json.document(after.agreement(), after), UPSERT);
    }
  }

  private static String id(StatementLine line) {
    return "%s:%09d".formatted(line.agreement(), line.number());
  }

  @ResetHandler
  void forget() {
    agreements.deleteMany(new Document());
    lines.deleteMany(new Document());
  }
}
