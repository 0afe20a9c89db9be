package voti.credit.replay;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** Comma separated values (RFC 4180), amounts in plain decimals. */
final class Csv {

  private Csv() {}

  static String line(@Nullable String... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  static @Nullable String plain(@Nullable Money money) {
    return money == null ? null : money.amount().toPlainString();
  }

  /** A policy's name is typed by people: what a spreadsheet would calculate is defused. */
  private static String cell(@Nullable String text) {
    if (text == null) {
      return "";
    }
    var safe = !text.isEmpty() && "=+@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    var quoted = List.of(",", "\"", "\n", "\r").stream().anyMatch(safe::contains);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
