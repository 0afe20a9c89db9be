package voti.credit.checks;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the body of a check of the cells of a row. All of its inputs come from where the row does;
 * trade references and guarantees have numbered columns ({@code reference1From}, {@code
 * guarantee2Amount}).
 */
final class CheckCells {

  /** How many trade references, and how many guarantees, a row may name. */
  static final int EACH = 5;

  private static final Set<String> OF_THE_CHECK =
      Set.of("account", "on", "currency", "source", "documentHash");
  private static final Set<String> OF_THE_REGISTRY =
      Set.of("status", "foundedOn", "sector", "country");
  private static final Set<String> OF_THE_STATEMENTS =
      Set.of(
          "year",
          "currentAssets",
          "currentLiabilities",
          "workingCapital",
          "retainedEarnings",
          "bookEquity",
          "totalAssets",
          "totalLiabilities",
          "turnover",
          "ebit",
          "interest");
  private static final String TAX_DEBT = "taxDebt";

  private final Map<String, String> cells;
  private final ObjectNode body = object();
  private final ObjectNode inputs = object();

  private CheckCells(Map<String, String> cells) {
    this.cells = cells;
  }

  /** All columns that a file may have. */
  static Set<String> columns() {
    var all = new TreeSet<>(OF_THE_CHECK);
    all.addAll(OF_THE_REGISTRY);
    all.addAll(OF_THE_STATEMENTS);
    all.add(TAX_DEBT);
    for (var n = 1; n <= EACH; n++) {
      var reference = "reference" + n;
      var guarantee = "guarantee" + n;
      all.addAll(Set.of(reference + "From", reference + "DaysLate", reference + "ValidUntil"));
      all.addAll(Set.of(guarantee + "From", guarantee + "Amount", guarantee + "ValidUntil"));
    }
    return all;
  }

  /** The body; a cell that is empty is not among the cells. */
  static JsonNode body(Map<String, String> cells) {
    return new CheckCells(cells).body();
  }

  private JsonNode body() {
    copy(OF_THE_CHECK, body);
    var statements = object();
    copy(OF_THE_STATEMENTS, statements);
    if (!statements.isEmpty()) {
      from(statements);
      give("currency", statements);
      inputs.putArray("statements").add(statements);
    }
    var registry = object();
    copy(OF_THE_REGISTRY, registry);
    if (!registry.isEmpty()) {
      from(registry);
      inputs.set("registry", registry);
    }
    if (cells.containsKey(TAX_DEBT)) {
      var debt = inputs.putObject(TAX_DEBT);
      from(debt);
      money(TAX_DEBT, debt);
    }
    for (var n = 1; n <= EACH; n++) {
      reference("reference" + n);
      guarantee("guarantee" + n);
    }
    body.set("inputs", inputs);
    return body;
  }

  private void reference(String column) {
    if (isNamed(column)) {
      var reference = inputs.withArrayProperty("references").addObject();
      put(column + "From", "from", reference);
      put(column + "DaysLate", "daysLate", reference);
      put(column + "ValidUntil", "validUntil", from(reference));
    }
  }

  private void guarantee(String column) {
    if (isNamed(column)) {
      var guarantee = inputs.withArrayProperty("guarantees").addObject();
      put(column + "From", "guarantor", guarantee);
      if (cells.containsKey(column + "Amount")) {
        money(column + "Amount", guarantee);
      }
      put(column + "ValidUntil", "validUntil", from(guarantee));
    }
  }

  private boolean isNamed(String column) {
    return cells.keySet().stream().anyMatch(cell -> cell.startsWith(column));
  }

  private void money(String column, ObjectNode input) {
    var amount = input.putObject("amount");
    put(column, "amount", amount);
    give("currency", amount);
  }

  private ObjectNode from(ObjectNode input) {
    var evidence = input.putObject("evidence");
    give("source", evidence);
    put("on", "dated", evidence);
    give("documentHash", evidence);
    return evidence;
  }

  private void copy(Set<String> columns, ObjectNode to) {
    cells.forEach(
        (column, cell) -> {
          if (columns.contains(column)) {
            to.put(column, cell);
          }
        });
  }

  private void give(String column, ObjectNode to) {
    put(column, column, to);
  }

  private void put(String column, String field, ObjectNode to) {
    var cell = cells.get(column);
    if (cell != null) {
      to.put(field, cell);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
