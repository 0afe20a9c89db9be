package voti.credit.parties;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A buyer as a bill names it.
 *
 * @param gln its Global Location Number, and its address in the Peppol network (scheme 0088)
 * @param country ISO 3166-1; {@code null} when it was not told
 * @param vatNumber with the country's prefix; {@code null} for none
 * @param registrationNumber in its trade register; {@code null} for none
 */
public record Party(
    @BsonId String account,
    String name,
    String gln,
    @Nullable String country,
    @Nullable String vatNumber,
    @Nullable String registrationNumber) {}
