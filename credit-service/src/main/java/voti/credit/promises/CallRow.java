package voti.credit.promises;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.call.CallEvent.CallLogged;
import voti.kit.events.Recorded;

/**
 * A call about debts.
 *
 * @param calledBy the colleague
 * @param again when to call again
 * @param opened sequence of its event
 */
public record CallRow(
    @BsonId String call,
    String account,
    String calledBy,
    @Nullable String spokenWith,
    String outcome,
    @Nullable String promise,
    @Nullable LocalDate again,
    LocalDate on,
    long opened,
    long sequence) {

  static CallRow of(CallLogged e, Recorded recorded) {
    return new CallRow(
        e.call(),
        e.account(),
        recorded.actor().person(),
        e.spokenWith(),
        e.outcome(),
        e.promise(),
        e.again(),
        e.on(),
        recorded.sequence(),
        recorded.sequence());
  }
}
