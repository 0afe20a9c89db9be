package voti.credit.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook of one sheet: numbers as numbers, dates as dates, the header stays. The
 * same table gives the same bytes.
 */
final class Xlsx {

  private static final int LONGEST_NAME = 31;

  private Xlsx() {}

  static byte[] write(Table table) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Voti", "1.0")) {
      var name = table.name();
      var sheet = book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
      sheet.freezePane(0, 1);
      for (var column = 0; column < table.columns().size(); column++) {
        sheet.value(0, column, table.columns().get(column));
      }
      sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
      for (var row = 0; row < table.rows().size(); row++) {
        for (var column = 0; column < table.columns().size(); column++) {
          put(sheet, row + 1, column, table.rows().get(row).get(column));
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    try {
      return SameBytes.of(bytes.toByteArray());
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
  }

  private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case BigDecimal number -> {
        sheet.value(row, column, number);
        sheet.style(row, column).format(number.scale() > 1 ? "#,##0.00" : "#,##0.##").set();
      }
      case Integer number -> sheet.value(row, column, number);
      default -> sheet.value(row, column, value.toString());
    }
  }
}
