package voti.orders.quotationbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.orders.quotation.QuotedVersion;

/**
 * A version and what became of it.
 *
 * @param offer all that is offered
 * @param by who drafted it
 * @param reason in that person's words
 * @param withinMandate whether it needed nobody else
 * @param decidedBy who let it through or did not; {@code null}: nobody
 * @param granted whether it was let through, where somebody decided
 * @param decidedWhy in that person's words
 * @param sentOn when it went to the buyer; {@code null}: it did not
 * @param sentTo who got it
 */
record KnownVersion(
    QuotedVersion offer,
    String by,
    String reason,
    boolean withinMandate,
    @Nullable String decidedBy,
    @Nullable Boolean granted,
    @Nullable String decidedWhy,
    @Nullable LocalDate sentOn,
    @Nullable String sentTo) {

  static KnownVersion drafted(QuotedVersion offer, String by, String reason, boolean within) {
    return new KnownVersion(offer, by, reason, within, null, null, null, null, null);
  }

  KnownVersion decided(String person, boolean yes, String why) {
    return new KnownVersion(offer, by, reason, withinMandate, person, yes, why, sentOn, sentTo);
  }

  KnownVersion sent(LocalDate on, String to) {
    return new KnownVersion(
        offer, by, reason, withinMandate, decidedBy, granted, decidedWhy, on, to);
  }
}
