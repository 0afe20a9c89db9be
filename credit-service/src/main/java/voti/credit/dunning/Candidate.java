package voti.credit.dunning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.credit.interest.Owed;
import voti.credit.interest.RecoveryClaim;
import voti.values.Money;

/**
 * An item that may be reminded of.
 *
 * @param owed its amount, due date and reductions by value date, without the contested part
 * @param due what is open and not contested
 * @param contested the contested part
 * @param level it has, 0 when it was never reminded of
 * @param remindedOn the day of its last letter
 * @param interestThrough the last day for which interest was charged
 * @param claim what was claimed for recovering it so far
 * @param promised whether a promise waits for its day
 * @param handedOver whether an agency collects it
 * @param part of the item, counted from 1, whose day has passed; {@code null} when it is due as a
 *     whole
 */
public record Candidate(
    String item,
    String number,
    Owed owed,
    Money due,
    Money contested,
    int level,
    @Nullable LocalDate remindedOn,
    @Nullable LocalDate interestThrough,
    RecoveryClaim claim,
    boolean promised,
    boolean handedOver,
    @Nullable Integer part) {}
