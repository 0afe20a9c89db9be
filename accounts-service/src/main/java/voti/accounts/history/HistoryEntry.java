package voti.accounts.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * What we read of an entry; the rest is kept as received.
 *
 * @param entry its id
 * @param recorded when the service recorded it
 * @param kind the logical name of the event
 * @param figures by name
 */
record HistoryEntry(
    String entry,
    String account,
    String service,
    Instant recorded,
    String kind,
    Map<String, String> figures) {

  /** Always six decimals, so that the order of the text is the order in time. */
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSX").withZone(ZoneOffset.UTC);

  /**
   * A text that sorts entries of several services.
   *
   * @param sequence within the service, so that events of one commit stay in order
   */
  String order(long sequence) {
    return MICROS.format(recorded)
        + "|"
        + service
        + "|"
        + "%019d".formatted(sequence)
        + "|"
        + entry;
  }

  /** Sorts after every entry recorded up to an instant and before all later ones. */
  static String after(Instant asOf) {
    return MICROS.format(asOf.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS));
  }
}
