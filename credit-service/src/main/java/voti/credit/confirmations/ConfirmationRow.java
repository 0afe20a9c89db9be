package voti.credit.confirmations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.confirmation.BalanceConfirmationEvent.ConfirmationWritten;
import voti.credit.confirmation.Claim;
import voti.credit.confirmation.ConfirmationText;
import voti.credit.confirmation.ContestedItem;
import voti.credit.confirmation.StatedBalance;
import voti.kit.events.Recorded;

/**
 * A balance confirmation.
 *
 * @param day whose balance it is
 * @param balances as the letter says them
 * @param state {@code written}, {@code taken}, {@code sent}, {@code kept}, {@code confirmed},
 *     {@code contested}, {@code resolved}, {@code unanswered}
 * @param keptWhy why it is to be printed
 * @param channel by which it left
 * @param reminders how often it was sent again
 * @param answeredBy who answered, by id
 * @param claims what the debtor says, where it is contested
 * @param owner who looks into it, by id
 * @param dueOn until when
 * @param ownerRemindedOn when the owner was reminded, the day being over; {@code null} when not
 * @param outcome of what was contested
 * @param why in words, at its end
 * @param writtenAt when it was recorded: what was recorded later is not in it
 * @param opened sequence of its first event
 * @param sequence of the last event it has seen
 */
record ConfirmationRow(
    @BsonId String confirmation,
    String round,
    String account,
    LocalDate day,
    LocalDate writtenOn,
    LocalDate answerBy,
    List<StatedBalance> balances,
    String language,
    ConfirmationText text,
    String state,
    @Nullable String keptWhy,
    @Nullable String channel,
    @Nullable Instant leftAt,
    int reminders,
    @Nullable LocalDate remindedOn,
    @Nullable LocalDate answeredOn,
    @Nullable String answeredBy,
    @Nullable String answeredThrough,
    List<Claim> claims,
    List<ContestedItem> contested,
    @Nullable String owner,
    @Nullable LocalDate dueOn,
    @Nullable LocalDate ownerRemindedOn,
    @Nullable String outcome,
    @Nullable String dispute,
    @Nullable String why,
    Instant writtenAt,
    long opened,
    long sequence) {

  static ConfirmationRow of(ConfirmationWritten e, Recorded recorded) {
    return new ConfirmationRow(
        e.confirmation(),
        e.round(),
        e.account(),
        e.day(),
        e.writtenOn(),
        e.answerBy(),
        e.balances(),
        e.language(),
        e.text(),
        "written",
        null,
        null,
        null,
        0,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        recorded.at(),
        recorded.sequence(),
        recorded.sequence());
  }
}
