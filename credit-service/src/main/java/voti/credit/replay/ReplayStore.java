package voti.credit.replay;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents of replays. Nothing else is written by a replay. */
@Component
class ReplayStore {

  private final MongoCollection<Replay> replays;
  private final ReplayLines<ReplayResult, ReplayLine> checks;
  private final ReplayLines<OrderReplayed, OrderLine> orders;

  ReplayStore(MongoDatabase database) {
    replays = database.getCollection("policy-replays", Replay.class);
    checks =
        new ReplayLines<>(
            database.getCollection("policy-replay-lines", ReplayLine.class), ReplayLine::of);
    orders =
        new ReplayLines<>(
            database.getCollection("policy-replay-orders", OrderLine.class), OrderLine::of);
    replays.createIndex(Indexes.ascending("state"));
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

  /** Checks to be judged, by day and id. */
  ReplayLines<ReplayResult, ReplayLine> checks() {
    return checks;
  }

  /** Orders to be judged, by account, order and time. */
  ReplayLines<OrderReplayed, OrderLine> orders() {
    return orders;
  }
}
