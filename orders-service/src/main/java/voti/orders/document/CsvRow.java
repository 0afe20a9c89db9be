package voti.orders.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an order file: one line of one order.
 *
 * @param number of the row, the header is 1
 * @param values by column name
 */
record CsvRow(int number, Map<String, String> values) {

  static final List<String> REQUIRED =
      List.of("number", "orderedOn", "gln", "currency", "sku", "quantity");

  /** Why a row cannot be taken. */
  static final class BadRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRow(int number, String sentence) {
      super("Row " + number + ": " + sentence);
    }
  }

  String text(String column) {
    var value = values.getOrDefault(column, "").strip();
    if (value.isEmpty()) {
      throw new BadRow(number, column + " is missing.");
    }
    return value;
  }

  LocalDate day(String column) {
    try {
      return LocalDate.parse(text(column));
    } catch (DateTimeParseException notADay) {
      throw new BadRow(number, column + " \"" + text(column) + "\" is not a date.");
    }
  }

  @Nullable LocalDate dayIfAny(String column) {
    return values.getOrDefault(column, "").isBlank() ? null : day(column);
  }

  BigDecimal decimal(String column) {
    try {
      return new BigDecimal(text(column));
    } catch (NumberFormatException notANumber) {
      throw new BadRow(number, column + " \"" + text(column) + "\" is not a number.");
    }
  }

  /** Only an explicit false forbids partial delivery. */
  boolean partialDelivery() {
    return !"false".equalsIgnoreCase(values.getOrDefault("partialDelivery", "").strip());
  }
}
