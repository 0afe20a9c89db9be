package voti.orders.quotationbook;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
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
import voti.orders.quotation.OverdueQuotations;
import voti.orders.quotation.QuotationEvent;
import voti.orders.views.Json;

/** Every quotation with all its versions, as they are listed and looked at. */
@Component
@ProcessingGroup("quotations")
class Quotations implements OverdueQuotations {

  private static final int PAGE = 50;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> quotations;

  Quotations(MongoDatabase database) {
    quotations = database.getCollection("quotations");
    quotations.createIndex(Indexes.ascending("account"));
    quotations.createIndex(Indexes.ascending("open", "validUntil"));
  }

  /**
   * Quotations by id.
   *
   * @param state one of them, {@code open} for those of which something may still come, {@code
   *     null}: all
   */
  Page<KnownQuotation> list(
      Bson visible, @Nullable String account, @Nullable String state, @Nullable String after) {
    var wanted = new ArrayList<Bson>(List.of(visible));
    if (account != null && !account.isBlank()) {
      wanted.add(eq("account", account));
    }
    if (state != null && !state.isBlank()) {
      wanted.add(
          state.equals("open") ? eq("open", true) : eq("state", state.toUpperCase(Locale.ROOT)));
    }
    if (after != null) {
      wanted.add(gt("_id", after));
    }
    var found =
        quotations
            .find(and(wanted))
            .sort(new Document("_id", 1))
            .limit(PAGE + 1)
            .map(Quotations::read)
            .into(new ArrayList<>());
    return found.size() > PAGE
        ? new Page<>(found.subList(0, PAGE), found.get(PAGE - 1).quotation())
        : new Page<>(found, null);
  }

  Optional<KnownQuotation> find(String quotation) {
    return Optional.ofNullable(quotations.find(eq("_id", quotation)).first()).map(Quotations::read);
  }

  /** Every open one that the caller may see. */
  Iterable<KnownQuotation> open(Bson visible) {
    return quotations.find(and(visible, eq("open", true))).map(Quotations::read);
  }

  @Override
  public List<Overdue> on(LocalDate day, int most) {
    return quotations
        .find(and(eq("open", true), lte("validUntil", day.toString())))
        .sort(new Document("validUntil", 1))
        .limit(most)
        .map(Quotations::read)
        .map(one -> new Overdue(one.quotation(), one.newest().offer().version()))
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(QuotationEvent event, @SequenceNumber long sequence) {
    var known = find(event.quotation()).orElse(null);
    if (known != null && known.version() >= sequence) {
      return;
    }
    var after = KnownQuotation.after(known, event, sequence);
    if (after != null) {
      quotations.replaceOne(
          eq("_id", after.quotation()), Json.document(after.quotation(), after), UPSERT);
    }
  }

  private static KnownQuotation read(Document document) {
    return Json.read(document, KnownQuotation.class);
  }

  @ResetHandler
  void forget() {
    quotations.deleteMany(new Document());
  }
}
