package voti.orders.csv;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.kit.document.BadDocument;

/**
 * One row of a file.
 *
 * @param number of the row, the header is 1
 * @param values by column name
 */
public record CsvRow(int number, Map<String, String> values) {

  private static final int LONGEST_NUMBER = 30;

  /**
   * All rows after the header.
   *
   * @param required columns that the header must name
   * @throws BadDocument naming the column that is missing
   */
  public static List<CsvRow> all(byte[] file, List<String> required) {
    var rows = Csv.rows(new String(file, StandardCharsets.UTF_8));
    var header = rows.isEmpty() ? List.<String>of() : rows.getFirst().fields();
    for (var column : required) {
      if (!header.contains(column)) {
        throw new BadDocument(
            "row 1", "The first row must name the columns; " + column + " is missing.");
      }
    }
    return rows.stream().skip(1).map(row -> new CsvRow(row.number(), named(header, row))).toList();
  }

  /** What stands in a column. */
  public String text(String column) {
    var value = textIfAny(column);
    if (value == null) {
      throw bad(column, column + " is missing.");
    }
    return value;
  }

  /** What stands in a column; {@code null} where nothing does. */
  public @Nullable String textIfAny(String column) {
    var value = values.getOrDefault(column, "").strip();
    return value.isEmpty() ? null : value;
  }

  /** A day. */
  public LocalDate day(String column) {
    try {
      return LocalDate.parse(text(column));
    } catch (DateTimeParseException notADay) {
      throw bad(column, column + " \"" + text(column) + "\" is not a date.");
    }
  }

  /** A day, or none. */
  public @Nullable LocalDate dayIfAny(String column) {
    return textIfAny(column) == null ? null : day(column);
  }

  /** A number that a person could have written. */
  public BigDecimal decimal(String column) {
    try {
      var text = text(column);
      if (text.length() <= LONGEST_NUMBER && text.matches("[-+.0-9]+")) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException notANumber) {
      throw bad(column, column + " \"" + text(column) + "\" is not a number.");
    }
    throw bad(column, column + " \"" + text(column) + "\" is not a number.");
  }

  /** A number, or none. */
  public @Nullable BigDecimal decimalIfAny(String column) {
    return textIfAny(column) == null ? null : decimal(column);
  }

  /** Only an explicit false is a no. */
  public boolean isNotFalse(String column) {
    return !"false".equalsIgnoreCase(values.getOrDefault(column, "").strip());
  }

  /** Why this row cannot be taken. */
  public BadRow bad(String field, String sentence) {
    return new BadRow(number, field, sentence);
  }

  private static Map<String, String> named(List<String> header, Csv.Row row) {
    var values = new LinkedHashMap<String, String>();
    for (var i = 0; i < header.size(); i++) {
      values.put(header.get(i), i < row.fields().size() ? row.fields().get(i) : "");
    }
    return values;
  }
}
