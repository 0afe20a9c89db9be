package voti.credit.limits;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * The limit of an account, and when it is to be looked at again.
 *
 * @param limit own limit
 * @param creditClass of the check it leans on
 * @param checkValidUntil the last day of that
 * @param reviewOn as was proposed, else the day on which the check ends
 * @param proposal what it came of; {@code null} when it was decided without one
 * @param decidedOn the business day
 * @param sequence of the last event it has seen
 */
record LimitRow(
    @BsonId String account,
    Money limit,
    String check,
    String creditClass,
    LocalDate checkValidUntil,
    LocalDate reviewOn,
    @Nullable String proposal,
    LocalDate decidedOn,
    long sequence) {}
