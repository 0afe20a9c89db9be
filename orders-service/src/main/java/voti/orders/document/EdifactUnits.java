package voti.orders.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** How EDIFACT messages name units, from {@code /units/edifact.txt}. */
final class EdifactUnits {

  private static final String LIST = "/units/edifact.txt";
  private static final String PIECE = "C62";
  private static final Map<String, List<String>> CODES = read();

  private EdifactUnits() {}

  /** What a code may mean, the likeliest first: itself, then what the list says. */
  static Stream<String> meant(String code) {
    return Stream.concat(Stream.of(code), CODES.getOrDefault(code, List.of()).stream());
  }

  /**
   * The code for one of our units: itself, as Recommendation 20 has it; for pieces and packages the
   * first in the list that means them before all else, since 6411 is not written with an X.
   */
  static String of(String unit) {
    return unit.equals(PIECE) || unit.startsWith("X") ? listed(unit) : unit;
  }

  private static String listed(String unit) {
    return CODES.entrySet().stream()
        .filter(entry -> entry.getValue().getFirst().equals(unit))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(unit);
  }

  private static Map<String, List<String>> read() {
    try (var list = Objects.requireNonNull(EdifactUnits.class.getResourceAsStream(LIST), LIST)) {
      var codes = new LinkedHashMap<String, List<String>>();
      new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" ")))
          .forEach(line -> codes.put(line.getFirst(), line.subList(1, line.size())));
      return codes;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
