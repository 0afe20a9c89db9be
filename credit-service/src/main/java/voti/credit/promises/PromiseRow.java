package voti.credit.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.promise.PromiseEvent.PromiseMade;
import voti.credit.promise.PromisedItem;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * A promise to pay, and what came of it.
 *
 * @param by the last day on which it is kept
 * @param on the day it was given
 * @param promisedBy the person at the debtor's, by id
 * @param takenBy the colleague who recorded it
 * @param since when it was recorded
 * @param state open, kept, broken, withdrawn
 * @param paid once it was judged
 * @param opened sequence of its first event
 * @param sequence of the last event it has seen
 */
public record PromiseRow(
    @BsonId String promise,
    String account,
    List<PromisedItem> items,
    Money amount,
    LocalDate by,
    LocalDate on,
    String promisedBy,
    String takenBy,
    Instant since,
    String state,
    @Nullable Money paid,
    @Nullable Instant judgedAt,
    @Nullable String words,
    long opened,
    long sequence) {

  static PromiseRow of(PromiseMade e, Recorded recorded) {
    return new PromiseRow(
        e.promise(),
        e.account(),
        e.items(),
        e.amount(),
        e.by(),
        e.on(),
        e.promisedBy(),
        recorded.actor().person(),
        recorded.at(),
        "open",
        null,
        null,
        null,
        recorded.sequence(),
        recorded.sequence());
  }
}
