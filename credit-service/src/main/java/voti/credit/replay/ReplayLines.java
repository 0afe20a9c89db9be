package voti.credit.replay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import voti.kit.web.Page;

/** The lines of replays, in their places, read and written some at a time. */
final class ReplayLines<R, L extends Placed<R>> {

  private static final int BATCH = 500;

  private final MongoCollection<L> lines;
  private final Placed.Making<L> making;

  ReplayLines(MongoCollection<L> lines, Placed.Making<L> making) {
    this.lines = lines;
    this.making = making;
    lines.createIndex(Indexes.ascending("replay", "place"));
  }

  /**
   * Puts what is to be judged in order; what was collected before is forgotten.
   *
   * @param first place of it
   * @param source tells each to whom it is given
   * @return the place after the last
   */
  long collect(String replay, long first, Consumer<Consumer<String>> source) {
    lines.deleteMany(eq("replay", replay));
    var batch = new ArrayList<L>();
    var places = new Places(first);
    source.accept(
        what -> {
          batch.add(making.of(replay, places.next++, what));
          if (batch.size() == BATCH) {
            lines.insertMany(batch);
            batch.clear();
          }
        });
    if (!batch.isEmpty()) {
      lines.insertMany(batch);
    }
    return places.next;
  }

  void judged(L line) {
    lines.replaceOne(eq(line.id()), line);
  }

  /** The lines from a place on, in order. */
  List<L> from(String replay, long place, int most) {
    return after(replay, place - 1, false, most);
  }

  /** What was found after a place, and where to go on; only what differs when that is asked. */
  Page<R> page(String replay, @Nullable Long place, boolean differing, int most) {
    var found = new ArrayList<R>();
    var asked = after(replay, place, differing, most);
    for (var line : asked) {
      var result = line.result();
      if (result != null) {
        found.add(result);
      }
    }
    return new Page<>(found, asked.size() < most ? null : Long.toString(asked.getLast().place()));
  }

  private List<L> after(String replay, @Nullable Long place, boolean differing, int most) {
    var asked = and(eq("replay", replay), gt("place", place == null ? -1L : place));
    return lines
        .find(differing ? and(asked, eq("differs", true)) : asked)
        .sort(Sorts.ascending("place"))
        .limit(most)
        .into(new ArrayList<>());
  }

  /** What was found, in order; page by page, as a question's whole answer is held in memory. */
  void eachResult(String replay, Consumer<R> then) {
    var page = from(replay, 0, BATCH);
    while (!page.isEmpty()) {
      for (var line : page) {
        var result = line.result();
        if (result != null) {
          then.accept(result);
        }
      }
      page = after(replay, page.getLast().place(), false, BATCH);
    }
  }

  private static final class Places {
    private long next;

    private Places(long first) {
      next = first;
    }
  }
}
