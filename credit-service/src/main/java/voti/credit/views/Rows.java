package voti.credit.views;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import voti.kit.command.Caller;
import voti.kit.events.Recorded;
import voti.kit.security.AccountScope;
import voti.kit.web.Page;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Rows that remember in {@code sequence} the last event they have seen. */
public final class Rows {

  private static final int PAGE = 100;
  private static final int MANY = 2_000;

  private Rows() {}

  /** Keeps a first row; an event seen before changes nothing. */
  public static <T> void keep(MongoCollection<T> rows, String id, T row) {
    if (rows.find(eq(id)).first() == null) {
      rows.replaceOne(eq(id), row, new ReplaceOptions().upsert(true));
    }
  }

  /** Changes a row; an event seen before changes nothing. */
  public static void change(
      MongoCollection<?> rows, String id, Recorded recorded, List<Bson> changes) {
    var all = new ArrayList<>(changes);
    all.add(Updates.set("sequence", recorded.sequence()));
    rows.updateOne(and(eq(id), lt("sequence", recorded.sequence())), Updates.combine(all));
  }

  /**
   * A page of them, oldest first.
   *
   * @param opened of a row: the sequence of its first event, in its field {@code opened}
   */
  public static <T> Page<T> page(
      MongoCollection<T> rows, Bson asked, @Nullable Long cursor, ToLongFunction<T> opened) {
    var found =
        rows.find(cursor == null ? asked : and(asked, gt("opened", cursor)))
            .sort(Sorts.ascending("opened"))
            .limit(PAGE)
            .into(new ArrayList<>());
    var next = found.size() < PAGE ? null : Long.toString(opened.applyAsLong(found.getLast()));
    return new Page<>(found, next);
  }

  /** Each of them, page by page. */
  public static <T> void each(
      MongoCollection<T> rows, Bson asked, Function<T, String> id, Consumer<T> visitor) {
    each(rows, asked, new Document(), id, visitor);
  }

  /**
   * Each of them, page by page: the embedded server holds in memory all that one question finds.
   *
   * @param fields which are read; all when empty
   * @param id of a row, by which pages follow on each other
   */
  public static <T> void each(
      MongoCollection<T> rows,
      Bson asked,
      Bson fields,
      Function<T, String> id,
      Consumer<T> visitor) {
    var after = "";
    List<T> page;
    do {
      page =
          rows.find(and(gt("_id", after), asked))
              .projection(fields)
              .sort(Sorts.ascending("_id"))
              .limit(MANY)
              .into(new ArrayList<>());
      page.forEach(visitor);
      after = page.isEmpty() ? after : id.apply(page.getLast());
    } while (page.size() == MANY);
  }

  /** What is asked for: of one account, which the caller may read, or of all the caller may see. */
  public static Bson asked(AccountScope scope, @Nullable String account, Caller caller) {
    if (account == null) {
      return scope.visible(caller);
    }
    scope.requireRead(account, caller);
    return eq("account", account);
  }

  /** The same, in one state when one is named. */
  public static Bson in(@Nullable String state, Bson asked) {
    return state == null ? asked : and(asked, eq("state", state));
  }

  /**
   * The row of that id.
   *
   * @param what it is, as in {@code write-off}
   * @throws Unknown when there is none, by the rule {@code <what>-is-known}
   */
  public static <T> T known(MongoCollection<T> rows, String id, String what) {
    var row = rows.find(eq(id)).first();
    if (row == null) {
      throw new Unknown(
          what + "-is-known", "There is no " + what + " " + id + ".", new Fact(what, id));
    }
    return row;
  }
}
