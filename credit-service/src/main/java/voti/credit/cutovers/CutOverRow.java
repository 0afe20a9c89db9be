package voti.credit.cutovers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.cutover.CutOverEvent.CutOverOpened;
import voti.credit.cutover.Total;
import voti.kit.events.Recorded;

/**
 * A cut-over.
 *
 * @param source the old system
 * @param day the first day of our books
 * @param stated by the old system
 * @param state open while files are awaited, then reconciled, then confirmed
 * @param reconciledAt when the totals were last held side by side, with no file since
 * @param decidedBy who confirmed it
 * @param reason why it was confirmed, or the sentence with which it was refused last
 * @param opened sequence of its first event
 * @param sequence of the last event it has seen
 */
record CutOverRow(
    @BsonId String cutOver,
    String source,
    LocalDate day,
    List<StatedTotal> stated,
    String state,
    String openedBy,
    Instant since,
    @Nullable Instant reconciledAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    long opened,
    long sequence) {

  static CutOverRow of(CutOverOpened e, Recorded recorded) {
    return new CutOverRow(
        e.cutOver(),
        e.source(),
        e.day(),
        e.stated().stream().map(StatedTotal::of).toList(),
        "open",
        e.openedBy(),
        recorded.at(),
        null,
        null,
        null,
        null,
        recorded.sequence(),
        recorded.sequence());
  }

  List<Total> totals() {
    return stated.stream().map(StatedTotal::total).toList();
  }
}
