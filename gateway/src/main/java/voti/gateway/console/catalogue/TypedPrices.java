package voti.gateway.console.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voti.gateway.Problem;
import voti.gateway.console.ApiProblem;

/**
 * Prices as they come out of a spreadsheet: a line for each with item number, column, price and the
 * quantity from which on it counts; or a table whose first line names the columns.
 */
final class TypedPrices {

  private static final int LEAST_CELLS = 2;
  private static final int LIST_CELLS = 3;
  private static final int SCALE_CELLS = 4;

  private final String currency;
  private final List<Map<String, Object>> prices = new ArrayList<>();

  private TypedPrices(String currency) {
    this.currency = currency;
  }

  /**
   * @param columns names of the list's columns
   * @throws ApiProblem that names the line that is no price
   */
  static List<Map<String, Object>> read(String text, List<String> columns, String currency) {
    var typed = new TypedPrices(currency);
    List<String> head = List.of();
    var number = 0;
    for (var line : text.lines().toList()) {
      number++;
      var cells = Arrays.stream(line.split("[\t;]", -1)).map(String::strip).toList();
      if (line.isBlank()) {
        continue;
      }
      if (typed.prices.isEmpty() && head.isEmpty() && namesColumns(cells, columns)) {
        head = cells;
      } else if (!head.isEmpty()) {
        typed.row(number, head, cells);
      } else if (cells.size() < LIST_CELLS) {
        throw wrong(
            number, "It has no item number, column and price with tabs or semicolons between.");
      } else {
        typed.add(
            number,
            cells.get(0),
            cells.get(1),
            cells.get(2),
            cells.size() < SCALE_CELLS ? "" : cells.get(SCALE_CELLS - 1));
      }
    }
    return typed.prices;
  }

  private static boolean namesColumns(List<String> cells, List<String> columns) {
    return cells.size() >= LEAST_CELLS && columns.containsAll(cells.subList(1, cells.size()));
  }

  /** An empty cell is no price. */
  private void row(int number, List<String> head, List<String> cells) {
    if (cells.size() > head.size()) {
      throw wrong(number, "It has more cells than the first line names columns.");
    }
    for (var at = 1; at < cells.size(); at++) {
      if (!cells.get(at).isEmpty()) {
        add(number, cells.getFirst(), head.get(at), cells.get(at), "");
      }
    }
  }

  private void add(int number, String product, String column, String price, String from) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("product", product);
    entry.put("column", column);
    entry.put("price", Map.of("amount", plain(number, price), "currency", currency));
    if (!from.isEmpty()) {
      entry.put("fromQuantity", plain(number, from));
    }
    prices.add(entry);
  }

  private static String plain(int number, String typed) {
    var plain = typed.replaceAll("[\\s\u00a0]", "").replace(',', '.');
    if (!plain.matches("\\d{1,12}(\\.\\d{1,6})?")) {
      throw wrong(number, typed + " is no number such as 48.50.");
    }
    return plain;
  }

  private static ApiProblem wrong(int number, String why) {
    var sentence = "Line " + number + ": " + why;
    return new ApiProblem(
        new Problem(400, "bad-field", null, sentence, Map.of("-prices", sentence), null));
  }
}
