package voti.credit.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it, in UTF-8: commas, lines end with CR LF, numbers with a point. A text
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
final class Csv {

  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  static byte[] write(Table table) {
    var csv = new StringBuilder();
    line(csv, table.columns());
    table.rows().forEach(row -> line(csv, row));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void line(StringBuilder csv, List<? extends @Nullable Object> cells) {
    for (var i = 0; i < cells.size(); i++) {
      csv.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    csv.append("\r\n");
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case String text -> quoted(plain(text));
      default -> value.toString();
    };
  }

  private static String plain(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    return text.chars().anyMatch(sign -> "\",\r\n".indexOf(sign) >= 0)
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }
}
