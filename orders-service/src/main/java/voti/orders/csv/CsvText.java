package voti.orders.csv;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it: commas, lines end with CR LF, numbers with a point. A text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
public final class CsvText {

  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder();

  /**
   * @param header the names of the columns
   */
  public CsvText(List<String> header) {
    row(header);
  }

  /** One row more; a cell that is {@code null} is empty. */
  public void row(List<? extends @Nullable Object> cells) {
    for (var i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    text.append("\r\n");
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case String words -> quoted(plain(words));
      default -> value.toString();
    };
  }

  private static String plain(String words) {
    return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  private static String quoted(String words) {
    return words.chars().anyMatch(sign -> "\",\r\n".indexOf(sign) >= 0)
        ? '"' + words.replace("\"", "\"\"") + '"'
        : words;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
