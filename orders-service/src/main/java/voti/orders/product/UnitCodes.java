package voti.orders.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of UN/ECE Recommendation 20, and those of Recommendation 21 after an X. */
public final class UnitCodes {

  private static final String LIST = "/units/recommendation-20.txt";
  private static final Set<String> CODES = read();

  private UnitCodes() {}

  /** Whether it is one of them. */
  public static boolean has(String code) {
    return CODES.contains(code);
  }

  private static Set<String> read() {
    try (var list = Objects.requireNonNull(UnitCodes.class.getResourceAsStream(LIST), LIST)) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
