package voti.credit.replay;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import voti.values.Money;

/**
 * The last limit that was decided on a check.
 *
 * @param sequence of the event that told of it
 */
record DecidedLimit(
    @BsonId String check, String account, LocalDate on, Money limit, long sequence) {}
