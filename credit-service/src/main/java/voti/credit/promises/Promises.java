package voti.credit.promises;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
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

  PromiseRow known(String promise) {
    return Rows.known(promises, promise, "promise");
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

  /** The last call to a debtor by a day, the later recorded one of two on one day. */
  public Optional<LastCall> lastCall(String account, LocalDate day) {
    var call =
        calls
            .find(and(eq("account", account), lte("on", day)))
            .sort(Sorts.descending("on", "opened"))
            .first();
    if (call == null) {
      return Optional.empty();
    }
    return Optional.of(LastCall.of(call, madeOn(call)));
  }

  /** The promise that the call names, else the last one the debtor gave on its day. */
  private @Nullable PromiseRow madeOn(CallRow call) {
    if (call.promise() != null) {
      return promises.find(eq(call.promise())).first();
    }
    return call.outcome().equals("promised")
        ? promises
            .find(and(eq("account", call.account()), eq("on", call.on())))
            .sort(Sorts.descending("opened"))
            .first()
        : null;
  }

  /** Those whose day was over before this one began. */
  List<PromiseRow> over(LocalDate today) {
    return promises.find(and(eq("state", "open"), lt("by", today))).into(new ArrayList<>());
  }

  Page<PromiseRow> page(Bson asked, @Nullable String state, @Nullable Long cursor) {
    return Rows.page(promises, Rows.in(state, asked), cursor, PromiseRow::opened);
  }

  Page<CallRow> calls(Bson asked, @Nullable Long cursor) {
    return Rows.page(calls, asked, cursor, CallRow::opened);
  }
}
