package voti.accounts.history;

import java.time.Instant;
import java.util.Map;
import voti.accounts.Micros;

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

  private static final String DIGITS = "%020d";

  /**
   * A text that sorts entries of several services.
   *
   * @param sequence within the service, so that events of one commit stay in order
   */
  String order(long sequence) {
    return upTo(Micros.of(recorded))
        + "|"
        + service
        + "|"
        + DIGITS.formatted(sequence)
        + "|"
        + entry;
  }

  /** Where entries recorded at an instant begin. */
  static String upTo(long micros) {
    return DIGITS.formatted(micros);
  }
}
