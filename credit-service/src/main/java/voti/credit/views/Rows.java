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
import java.util.function.ToLongFunction;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import voti.kit.events.Recorded;
import voti.kit.web.Page;

/** Rows that remember in {@code sequence} the last event they have seen. */
public final class Rows {

  private static final int PAGE = 100;

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
}
