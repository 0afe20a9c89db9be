package voti.orders.frameworkbook;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import voti.orders.framework.DueFrameworks;
import voti.orders.framework.FrameworkEvent;
import voti.orders.views.Json;
import voti.orders.views.ViewQuery;
import voti.values.WorkingDays;

/** Every framework, as it stands. */
@Component
@ProcessingGroup("frameworks")
class Frameworks implements DueFrameworks {

  private static final int PAGE = 50;
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> frameworks;
  private final WorkingDays calendar;

  Frameworks(MongoDatabase database, WorkingDays calendar) {
    this.frameworks = database.getCollection("frameworks");
    this.calendar = calendar;
    frameworks.createIndex(Indexes.ascending("account"));
    frameworks.createIndex(Indexes.ascending("open", "nextDue"));
  }

  Page<KnownFramework> list(
      Bson visible, @Nullable String account, @Nullable String state, @Nullable String after) {
    return new ViewQuery(visible)
        .with("account", account)
        .with("state", state)
        .page(frameworks, "_id", PAGE, after, KnownFramework.class);
  }

  Optional<KnownFramework> find(String framework) {
    return Optional.ofNullable(frameworks.find(eq("_id", framework)).first()).map(Frameworks::read);
  }

  @Override
  public List<Due> on(LocalDate today, int most) {
    return frameworks
        .find(and(eq("open", true), lte("nextDue", today.toString())))
        .sort(new Document("nextDue", 1))
        .limit(most)
        .map(Frameworks::read)
        .map(one -> new Due(one.framework(), Objects.requireNonNull(one.nextDue())))
        .into(new ArrayList<>());
  }

  @Override
  public List<String> over(LocalDate today, int most) {
    return frameworks
        .find(and(eq("open", true), lte("until", today.toString()), eq("nextDue", null)))
        .limit(most)
        .map(Frameworks::read)
        .map(KnownFramework::framework)
        .into(new ArrayList<>());
  }

  @EventHandler
  void on(FrameworkEvent event, @SequenceNumber long sequence) {
    var known = find(event.framework()).orElse(null);
    if (known != null && known.version() >= sequence) {
      return;
    }
    var after = KnownFramework.after(known, event, calendar, sequence);
    if (after != null) {
      frameworks.replaceOne(
          eq("_id", after.framework()), Json.document(after.framework(), after), UPSERT);
    }
  }

  private static KnownFramework read(Document document) {
    return Json.read(document, KnownFramework.class);
  }

  @ResetHandler
  void forget() {
    frameworks.deleteMany(new Document());
  }
}
