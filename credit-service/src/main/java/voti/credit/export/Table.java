package voti.credit.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with one header. A cell is a text, a number ({@code BigDecimal}, {@code Integer}), a
 * {@code LocalDate}, or nothing.
 *
 * @param name what the file is called, without its ending
 * @param columns the header
 * @param rows as many cells each as there are columns
 */
public record Table(String name, List<String> columns, List<List<@Nullable Object>> rows) {

  /** Refuses a row that does not fit the header. */
  public Table {
    columns = List.copyOf(columns);
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalStateException("a row has other columns than the header: " + row);
      }
    }
  }
}
