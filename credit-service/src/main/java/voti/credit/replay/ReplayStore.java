package voti.credit.replay;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents of replays. Nothing else is written by a replay. */
@Component
class ReplayStore {

  private static final int BATCH = 500;

  private final MongoCollection<Replay> replays;
  private final MongoCollection<ReplayLine> lines;

  ReplayStore(MongoDatabase database) {
    replays = database.getCollection("policy-replays", Replay.class);
    lines = database.getCollection("policy-replay-lines", ReplayLine.class);
    replays.createIndex(Indexes.ascending("state"));
    lines.createIndex(Indexes.ascending("replay", "place"));
  }

  /** Keeps a new one; a repeated request finds the one it made before. */
  Replay start(Replay asked) {
    var known = find(asked.replay());
    if (known.isEmpty()) {
      save(asked);
    }
    return known.orElse(asked);
  }

  void save(Replay replay) {
    replays.replaceOne(eq(replay.replay()), replay, new ReplaceOptions().upsert(true));
  }

  Optional<Replay> find(String replay) {
    return Optional.ofNullable(replays.find(eq(replay)).first());
  }

  /** The newest first. */
  List<Replay> newest(int most) {
    return replays.find().sort(Sorts.descending("startedAt")).limit(most).into(new ArrayList<>());
  }

  /** The oldest that is not done. */
  Optional<Replay> next() {
    return Optional.ofNullable(
        replays.find(ne("state", Replay.DONE)).sort(Sorts.ascending("startedAt")).first());
  }

  /** Puts the checks to be judged in order; what was collected before is forgotten. */
  void collect(String replay, Iterable<String> checks) {
    lines.deleteMany(eq("replay", replay));
    var batch = new ArrayList<ReplayLine>();
    var place = 0L;
    for (var check : checks) {
      batch.add(ReplayLine.of(replay, place++, check));
      if (batch.size() == BATCH) {
        lines.insertMany(batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      lines.insertMany(batch);
    }
  }

  void judged(ReplayLine line) {
    lines.replaceOne(eq(line.id()), line);
  }

  /** The lines from a place on, in order. */
  List<ReplayLine> from(String replay, long place, int most) {
    return lines
        .find(and(eq("replay", replay), gte("place", place)))
        .sort(Sorts.ascending("place"))
        .limit(most)
        .into(new ArrayList<>());
  }

  /** The lines after a place, only those that differ when that is asked. */
  List<ReplayLine> after(String replay, @Nullable Long place, boolean differing, int most) {
    var asked = and(eq("replay", replay), gt("place", place == null ? -1L : place));
    return lines
        .find(differing ? and(asked, eq("differs", true)) : asked)
        .sort(Sorts.ascending("place"))
        .limit(most)
        .into(new ArrayList<>());
  }

  /** Every judged line in order. */
  void eachResult(String replay, Consumer<ReplayResult> then) {
    for (var line : lines.find(eq("replay", replay)).sort(Sorts.ascending("place"))) {
      var result = line.result();
      if (result != null) {
        then.accept(result);
      }
    }
  }
}
