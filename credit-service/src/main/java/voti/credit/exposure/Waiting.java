package voti.credit.exposure;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * An order that waits, or waited, for a documented decision.
 *
 * @param decision the decision it waits for
 * @param account the debtor
 * @param order the order
 * @param amount what it asks for; it counts nothing meanwhile
 * @param since when it was withheld
 * @param until when it stopped waiting; {@code null} while it waits
 */
public record Waiting(
    @BsonId String decision,
    String account,
    String order,
    Money amount,
    Instant since,
    @Nullable Instant until) {}
