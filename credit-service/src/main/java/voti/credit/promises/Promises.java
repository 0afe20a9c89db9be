package voti.credit.promises;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.promise.PromisedItem;
import voti.credit.views.Rows;
import voti.kit.web.Page;

/** Reads promises and calls. */
@Component
public class Promises {

  private final MongoCollection<PromiseRow> promises;
  private final MongoCollection<CallRow> calls;

  Promises(MongoDatabase database) {
    promises = database.getCollection(PromiseProjector.PROMISES, PromiseRow.class);
    calls = database.getCollection(PromiseProjector.CALLS, CallRow.class);
  }

  /** A promise by its id. */
  public Optional<PromiseRow> find(String promise) {
    return Optional.ofNullable(promises.find(eq(promise)).first());
  }

  /** Items of the account for which a promise waits for its day: they are not reminded of. */
  public Set<String> waitingOf(String account) {
    return promises
        .find(and(eq("account", account), eq("state", "open")))
        .into(new ArrayList<>())
        .stream()
        .flatMap(promise -> promise.items().stream())
        .map(PromisedItem::item)
        .collect(Collectors.toSet());
  }

  /** Those whose day was over before this one began. */
  List<PromiseRow> over(LocalDate today) {
    return promises.find(and(eq("state", "open"), lt("by", today))).into(new ArrayList<>());
  }

  Page<PromiseRow> page(Bson asked, @Nullable String state, @Nullable Long cursor) {
    return Rows.page(
        promises,
        state == null ? asked : and(asked, eq("state", state)),
        cursor,
        PromiseRow::opened);
  }

  Page<CallRow> calls(Bson asked, @Nullable Long cursor) {
    return Rows.page(calls, asked, cursor, CallRow::opened);
  }
}
