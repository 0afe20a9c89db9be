package voti.credit.confirmations;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.confirmation.ConfirmationRoundEvent.ConfirmationRoundStarted;
import voti.kit.events.Recorded;

/**
 * A round.
 *
 * @param accounts those asked; none for every account with a balance
 * @param on the day of its letters
 * @param state {@code started} or {@code written}
 * @param before accounts that had a letter of that day from another round
 * @param remindedOn when all that had not answered were reminded last
 * @param opened sequence of its first event
 * @param sequence of the last event it has seen
 */
record RoundRow(
    @BsonId String round,
    LocalDate day,
    List<String> accounts,
    LocalDate answerBy,
    LocalDate on,
    String startedBy,
    String state,
    int written,
    List<String> before,
    @Nullable LocalDate remindedOn,
    long opened,
    long sequence) {

  static RoundRow of(ConfirmationRoundStarted e, Recorded recorded) {
    return new RoundRow(
        e.round(),
        e.day(),
        e.accounts(),
        e.answerBy(),
        e.on(),
        e.startedBy(),
        "started",
        0,
        List.of(),
        null,
        recorded.sequence(),
        recorded.sequence());
  }
}
