package voti.credit.dunnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.dunning.DunnedItem;
import voti.credit.dunning.DunningLetterEvent.LetterProposed;
import voti.credit.dunning.LeftOut;
import voti.credit.dunning.LetterText;
import voti.credit.dunning.Note;
import voti.credit.dunning.Proposal;
import voti.kit.events.Recorded;
import voti.values.Money;
import voti.values.decision.Policy;

/**
 * A letter, in a preview or written.
 *
 * @param due without fees and interest
 * @param fees charged by it
 * @param interest charged by it
 * @param earlier fees and interest of earlier letters, still open
 * @param asked all of these together
 * @param level the highest in it
 * @param feeNote its note of fees, once it is written
 * @param interestNote its note of interest, once it is written
 * @param block whether it blocks the account
 * @param state {@code proposed}, {@code dropped}, {@code approved}, {@code voided}, {@code issued},
 *     {@code taken}, {@code sent}, {@code kept}
 * @param words why it was dropped, or is kept
 * @param channel by which it left
 * @param opened sequence of its first event
 * @param sequence of the last event it has seen
 */
public record LetterRow(
    @BsonId String letter,
    String run,
    String account,
    LocalDate on,
    LocalDate payBy,
    List<DunnedItem> items,
    List<LeftOut> leftOut,
    Money due,
    Money fees,
    Money interest,
    Money earlier,
    Money asked,
    int level,
    LetterText text,
    @Nullable Note feeNote,
    @Nullable Note interestNote,
    boolean block,
    Policy procedure,
    String state,
    @Nullable String words,
    @Nullable String channel,
    @Nullable Instant leftAt,
    long opened,
    long sequence) {

  static LetterRow of(LetterProposed e, Recorded recorded) {
    var zero = Money.zero(e.earlier().currency());
    var due = Proposal.due(e.items(), zero);
    var fees = Proposal.fees(e.items(), zero);
    var interest = Proposal.interest(e.items(), zero);
    return new LetterRow(
        e.letter(),
        e.run(),
        e.account(),
        e.on(),
        e.payBy(),
        e.items(),
        e.leftOut(),
        due,
        fees,
        interest,
        e.earlier(),
        due.plus(fees).plus(interest).plus(e.earlier()),
        Proposal.level(e.items()),
        e.text(),
        null,
        null,
        e.block(),
        e.procedure(),
        "proposed",
        null,
        null,
        null,
        recorded.sequence(),
        recorded.sequence());
  }
}
