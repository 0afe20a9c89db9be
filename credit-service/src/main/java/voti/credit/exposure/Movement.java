package voti.credit.exposure;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * One line of a debtor's credit account, and where it stood after it.
 *
 * @param sequence the event's tracking index: the order of the log
 * @param account the debtor
 * @param at recorded time
 * @param position of the commit
 * @param kind the event's name
 * @param document what it is about
 * @param amount by how much, signed as the exposure sees it where it changes it
 * @param exposure the sum after it
 * @param reserved component after it
 * @param delivered component after it
 * @param openItems component after it
 * @param unallocated component after it
 * @param limit after it; {@code null} when none is decided
 */
public record Movement(
    @BsonId long sequence,
    String account,
    Instant at,
    long position,
    String kind,
    String document,
    Money amount,
    Money exposure,
    Money reserved,
    Money delivered,
    Money openItems,
    Money unallocated,
    @Nullable Money limit) {}
