package voti.orders.pricing;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.orders.pricing.PriceListEvent.PriceListApproved;
import voti.orders.pricing.PriceListEvent.PriceListDrafted;
import voti.orders.pricing.PriceListEvent.PriceListPublished;
import voti.orders.views.Json;

/** Versions that are written down and not out yet: one for each list at most. */
@Component
@ProcessingGroup("price-drafts")
class PriceDrafts {

  private final MongoCollection<Document> drafts;

  PriceDrafts(MongoDatabase database) {
    drafts = database.getCollection("price-drafts");
  }

  List<PriceDraft> all() {
    return drafts
        .find()
        .sort(new Document("_id", 1))
        .map(document -> Json.read(document, PriceDraft.class))
        .into(new ArrayList<>());
  }

  Optional<PriceDraft> find(String priceList) {
    return Optional.ofNullable(drafts.find(eq("_id", priceList)).first())
        .map(document -> Json.read(document, PriceDraft.class));
  }

  @EventHandler
  void on(PriceListDrafted event) {
    keep(PriceDraft.of(event));
  }

  @EventHandler
  void on(PriceListApproved event) {
    find(event.priceList()).ifPresent(draft -> keep(draft.after(event)));
  }

  @EventHandler
  void on(PriceListPublished event) {
    drafts.deleteOne(eq("_id", event.priceList()));
  }

  private void keep(PriceDraft draft) {
    drafts.replaceOne(
        eq("_id", draft.priceList()),
        Json.document(draft.priceList(), draft),
        new ReplaceOptions().upsert(true));
  }

  @ResetHandler
  void forget() {
    drafts.deleteMany(new Document());
  }
}
