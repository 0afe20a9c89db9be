package voti.credit.dunnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.dunning.AccountLeftOut;
import voti.credit.dunning.DunningRunEvent.RunStarted;
import voti.kit.events.Recorded;
import voti.values.Money;
import voti.values.decision.Policy;

/**
 * A dunning run.
 *
 * @param on the day of its letters
 * @param state started, prepared, approved, cancelled, finished
 * @param letters how many the preview has
 * @param letterIds theirs: nothing else is shown or sent
 * @param due what they ask for, without fees and interest, by currency
 * @param leftOut overdue debtors without a letter
 * @param sent how many have left
 * @param kept how many wait to be printed
 * @param voided how many had nothing left to ask for
 * @param opened sequence of its first event
 * @param sequence of the last event it has seen
 */
public record RunRow(
    @BsonId String run,
    LocalDate on,
    Policy procedure,
    String state,
    String startedBy,
    Instant since,
    int letters,
    List<String> letterIds,
    List<Money> due,
    List<AccountLeftOut> leftOut,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    int sent,
    int kept,
    int voided,
    long opened,
    long sequence) {

  static RunRow of(RunStarted e, Recorded recorded) {
    return new RunRow(
        e.run(),
        e.on(),
        e.procedure(),
        "started",
        recorded.actor().person(),
        recorded.at(),
        0,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        0,
        0,
        0,
        recorded.sequence(),
        recorded.sequence());
  }

  /**
   * Without what is of other people's debtors.
   *
   * @param sums whether the sums of all debtors are shown
   */
  RunRow shown(boolean sums) {
    return new RunRow(
        run,
        on,
        procedure,
        state,
        startedBy,
        since,
        letters,
        List.of(),
        sums ? due : List.of(),
        List.of(),
        decidedBy,
        decidedAt,
        reason,
        sent,
        kept,
        voided,
        opened,
        sequence);
  }
}
