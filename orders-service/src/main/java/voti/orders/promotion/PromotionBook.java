package voti.orders.promotion;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
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
import voti.orders.views.Json;

/** The list of promotions, with what orders hold of their budgets. */
@Component
@ProcessingGroup("promotions")
class PromotionBook {

  private static final int PAGE = 50;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> promotions;

  PromotionBook(MongoDatabase database) {
    promotions = database.getCollection("promotions");
    promotions.createIndex(Indexes.ascending("currency", "from"));
  }

  Page<KnownPromotion> list(@Nullable String state, @Nullable String after) {
    var wanted = new ArrayList<Bson>(List.of(new Document()));
    if (state != null && !state.isBlank()) {
      wanted.add(eq("state", state.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    if (after != null) {
      wanted.add(gt("_id", after));
    }
    var found =
        promotions
            .find(and(wanted))
            .sort(new Document("_id", 1))
            .limit(PAGE + 1)
            .map(document -> Json.read(document, KnownPromotion.class))
            .into(new ArrayList<>());
    return found.size() > PAGE
        ? new Page<>(found.subList(0, PAGE), found.get(PAGE - 1).promotion())
        : new Page<>(found, null);
  }

  Optional<KnownPromotion> find(String promotion) {
    return Optional.ofNullable(promotions.find(eq("_id", promotion)).first())
        .map(document -> Json.read(document, KnownPromotion.class));
  }

  /** Those that hold on a day; one that was withdrawn holds up to then. */
  List<Offer> offers(String currency, LocalDate day) {
    return promotions
        .find(
            and(
                eq("currency", currency),
                lte("from", day.toString()),
                in("state", PromotionState.APPROVED.name(), PromotionState.WITHDRAWN.name())))
        .map(document -> Json.read(document, KnownPromotion.class).offer())
        .into(new ArrayList<>())
        .stream()
        .filter(offer -> offer.terms().period().contains(day))
        .toList();
  }

  /** Those that hold something for orders that have not come. */
  List<KnownPromotion> promising() {
    return promotions
        .find(eq("promising", true))
        .map(document -> Json.read(document, KnownPromotion.class))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(PromotionEvent event, @SequenceNumber long sequence) {
    var known = find(event.promotion()).orElse(null);
    if (known != null && known.version() >= sequence) {
      return;
    }
    var after = KnownPromotion.after(known, event, sequence);
    if (after != null) {
      var document = Json.document(after.promotion(), after);
      document.put("promising", after.promised() > 0);
      promotions.replaceOne(eq("_id", after.promotion()), document, UPSERT);
    }
  }

  @ResetHandler
  void forget() {
    promotions.deleteMany(new Document());
  }
}
