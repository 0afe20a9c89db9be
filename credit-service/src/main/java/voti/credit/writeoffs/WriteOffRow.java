package voti.credit.writeoffs;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.writeoff.WriteOffEvent;
import voti.kit.events.Recorded;
import voti.values.Money;
import voti.values.decision.Decision;

/**
 * A write-off, asked for or decided.
 *
 * @param state {@code escalated}, {@code approved}, {@code rejected}, {@code lapsed}, {@code
 *     recovered} when all of it is owed again
 * @param needs the role that must decide, while it is escalated
 * @param recovered how much of it is owed again
 * @param opened sequence of its first event
 * @param sequence of the last event it has seen
 */
public record WriteOffRow(
    @BsonId String writeOff,
    String account,
    String item,
    String number,
    Money amount,
    LocalDate on,
    String askedBy,
    Instant since,
    String reason,
    String state,
    @Nullable String needs,
    @Nullable String decidedBy,
    @Nullable String words,
    Money recovered,
    long opened,
    long sequence) {

  static WriteOffRow of(
      WriteOffEvent e,
      String number,
      LocalDate on,
      Decision decision,
      String state,
      Recorded recorded) {
    return new WriteOffRow(
        e.writeOff(),
        e.account(),
        e.item(),
        number,
        e.amount(),
        on,
        recorded.actor().person(),
        recorded.at(),
        decision.reason(),
        state,
        decision.authority().needed(),
        state.equals("approved") ? recorded.actor().person() : null,
        null,
        Money.zero(e.amount().currency()),
        recorded.sequence(),
        recorded.sequence());
  }
}
