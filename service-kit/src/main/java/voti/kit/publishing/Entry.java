package voti.kit.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Decision;

/**
 * One line of an account's history.
 *
 * @param account whose
 * @param kind the event's logical name; the key of its sentence in {@code history/messages}
 * @param valid the business date, where there is one
 * @param figures amounts and counts by name: {@code exposure -> 10305.00}
 * @param words other words of the sentence by name
 * @param links ids of what it is about
 * @param decision the decision it records, where it records one
 */
public record Entry(
    String account,
    String kind,
    @Nullable LocalDate valid,
    Map<String, String> figures,
    Map<String, String> words,
    List<String> links,
    @Nullable Decision decision) {

  /** Collections are copied. */
  public Entry {
    figures = Map.copyOf(figures);
    words = Map.copyOf(words);
    links = List.copyOf(links);
  }
}
