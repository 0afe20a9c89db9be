package voti.credit.dunnings;

import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.values.Sealed;

/**
 * How a debtor is reminded.
 *
 * @param address for e-mail, sealed
 * @param sequence of the last event it has seen
 */
public record TermsRow(
    @BsonId String account,
    String language,
    @Nullable Sealed address,
    boolean excluded,
    LocalDate on,
    String setBy,
    String reason,
    long sequence) {}
