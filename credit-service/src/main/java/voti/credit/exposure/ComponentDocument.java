package voti.credit.exposure;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import voti.values.Money;

/**
 * A document that an exposure component is the sum of.
 *
 * @param id component and document
 * @param account the debtor
 * @param component {@code reserved}, {@code delivered}, {@code openItems}, {@code unallocated}
 * @param document order, dispatch, item or receipt
 * @param amount its part of the component
 * @param since when it came there
 * @param sequence of the last event it has seen
 */
public record ComponentDocument(
    @BsonId String id,
    String account,
    String component,
    String document,
    Money amount,
    Instant since,
    long sequence) {}
