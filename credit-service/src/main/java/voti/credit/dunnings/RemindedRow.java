package voti.credit.dunnings;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.interest.RecoveryClaim;

/**
 * What letters have said of an item so far.
 *
 * @param item the item, or the part of one, as {@link voti.credit.dunning.DunnedItem#debt} has it
 * @param remindedOn the day of its last letter
 * @param interestThrough the last day interest was charged for
 * @param claim what was claimed for recovering it
 * @param sequence of the last event it has seen
 */
record RemindedRow(
    @BsonId String item,
    String account,
    int level,
    LocalDate remindedOn,
    @Nullable LocalDate interestThrough,
    RecoveryClaim claim,
    long sequence) {}
