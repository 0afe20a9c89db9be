package voti.orders.stock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import voti.orders.csv.CsvRow;
import voti.orders.product.ProductStanding;
import voti.values.Quantity;

/** One line of a file of stock: what its columns say. */
record StockLine(CsvRow row) {

  static final List<String> REQUIRED =
      List.of("document", "line", "kind", "sku", "warehouse", "quantity", "on");

  enum Kind {
    OPENING,
    RECEIPT,
    EXPECTED
  }

  Kind kind() {
    try {
      return Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw row.bad("kind", row.text("kind") + " is none of opening, receipt, expected.");
    }
  }

  Paper paper() {
    return new Paper(row.text("document"), number("line", row.text("line")));
  }

  /** The announcement it fulfils, as {@code PO-17/1}. */
  @Nullable Paper against() {
    var text = row.textIfAny("against");
    if (text == null) {
      return null;
    }
    return Paper.read(text)
        .orElseThrow(
            () ->
                row.bad("against", "\"" + text + "\" is not a document and its line, as PO-17/1."));
  }

  String warehouse() {
    var warehouse = row.text("warehouse");
    if (!warehouse.matches("[A-Za-z0-9_-]{1,40}")) {
      throw row.bad("warehouse", "\"" + warehouse + "\" is not the code of a warehouse.");
    }
    return warehouse;
  }

  LocalDate on() {
    return row.day("on");
  }

  /** In the product's own unit; none only where a stock opens. */
  Quantity quantity(ProductStanding product) {
    var unit = row.textIfAny("unit");
    var said = new Quantity(row.decimal("quantity"), unit == null ? product.unit() : unit);
    if (said.amount().signum() < 0 || (said.amount().signum() == 0 && kind() != Kind.OPENING)) {
      throw row.bad("quantity", "quantity is not more than none.");
    }
    return product
        .inItsUnit(said)
        .orElseThrow(
            () ->
                row.bad("unit", "%s is not handled in %s.".formatted(product.sku(), said.unit())));
  }

  private int number(String column, String text) {
    if (!text.strip().matches("[1-9]\\d{0,8}")) {
      throw row.bad(column, "\"" + text + "\" is not the number of a line.");
    }
    return Integer.parseInt(text.strip());
  }
}
