package voti.credit.replay;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A check in a replay.
 *
 * @param id of the replay and its place, so that judging it twice writes it once
 * @param place from 0, by day and id of the check
 * @param differs whether class or proposed limit would have been another
 * @param result {@code null} until it is judged
 */
record ReplayLine(
    @BsonId String id,
    String replay,
    long place,
    String check,
    boolean differs,
    @Nullable ReplayResult result)
    implements Placed<ReplayResult> {

  static ReplayLine of(String replay, long place, String check) {
    return new ReplayLine(Placed.id(replay, place), replay, place, check, false, null);
  }

  ReplayLine judged(ReplayResult found) {
    return new ReplayLine(id, replay, place, check, found.differs(), found);
  }
}
