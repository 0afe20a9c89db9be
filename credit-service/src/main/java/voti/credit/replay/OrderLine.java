package voti.credit.replay;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An order in a replay.
 *
 * @param id of the replay and its place, so that judging it twice writes it once
 * @param place after those of the checks, by account, order and time
 * @param answer which of the rules' answers it is about
 * @param differs whether the rules would have said otherwise
 * @param result {@code null} until it is judged
 */
record OrderLine(
    @BsonId String id,
    String replay,
    long place,
    String answer,
    boolean differs,
    @Nullable OrderReplayed result)
    implements Placed<OrderReplayed> {

  static OrderLine of(String replay, long place, String answer) {
    return new OrderLine(Placed.id(replay, place), replay, place, answer, false, null);
  }

  OrderLine judged(OrderReplayed found) {
    return new OrderLine(id, replay, place, answer, found.differs(), found);
  }
}
