package voti.credit.disputes;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.dispute.DisputeEvent.DisputeOpened;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * A dispute as the one who answers it sees it.
 *
 * @param owner who has to answer
 * @param answerBy until when
 * @param remindedOn when the owner was reminded, the day being over; {@code null} when not
 * @param since when it was opened
 * @param state open, accepted, settled, rejected, withdrawn, lapsed
 * @param creditNoteWanted once it was accepted
 * @param opened sequence of its first event
 * @param sequence of the last event it has seen
 */
public record DisputeRow(
    @BsonId String dispute,
    String account,
    String item,
    String number,
    Money amount,
    String reason,
    String owner,
    LocalDate answerBy,
    LocalDate on,
    String openedBy,
    Instant since,
    String state,
    @Nullable Money creditNoteWanted,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String words,
    @Nullable String creditNote,
    @Nullable LocalDate remindedOn,
    long opened,
    long sequence) {

  static DisputeRow of(DisputeOpened e, Recorded recorded) {
    return new DisputeRow(
        e.dispute(),
        e.account(),
        e.item(),
        e.number(),
        e.amount(),
        e.reason(),
        e.owner(),
        e.answerBy(),
        e.on(),
        recorded.actor().person(),
        recorded.at(),
        "open",
        null,
        null,
        null,
        null,
        null,
        null,
        recorded.sequence(),
        recorded.sequence());
  }
}
