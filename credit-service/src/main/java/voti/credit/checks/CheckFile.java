package voti.credit.checks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import voti.kit.document.BadDocument;
import voti.kit.json.Wire;

/** Reads a file of checks into bodies of single checks, one for each row. */
final class CheckFile {

  private static final List<String> REQUIRED = List.of("account", "on", "currency", "source");
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
  private static final Set<String> OTHER = Set.of("taxDebt");

  private CheckFile() {}

  /**
   * A row.
   *
   * @param line where it begins
   */
  record Row(int line, JsonNode body) {}

  static List<Row> json(byte[] file) {
    var checks = read(file).at("/checks");
    if (!checks.isArray()) {
      throw new BadDocument("checks", "The file is an object with a list of checks.");
    }
    var rows = new ArrayList<Row>();
    for (var check : checks) {
      rows.add(new Row(rows.size() + 1, check));
    }
    return rows;
  }

  private static JsonNode read(byte[] file) {
    try {
      return Wire.mapper().readTree(file);
    } catch (JacksonException notJson) {
      throw new BadDocument("file", "This is not JSON: " + notJson.getOriginalMessage());
    }
  }

  static List<Row> csv(byte[] file) {
    var records = CsvRecords.of(new String(file, StandardCharsets.UTF_8));
    var header = records.isEmpty() ? List.<String>of() : records.getFirst().fields();
    for (var column : REQUIRED) {
      if (!header.contains(column)) {
        throw new BadDocument(
            "row 1", "The first row must name the columns; " + column + " is missing.");
      }
    }
    for (var column : header) {
      if (!isKnown(column)) {
        throw new BadDocument("row 1", "There is no column " + column + ".");
      }
    }
    return records.stream()
        .skip(1)
        .map(record -> new Row(record.line(), body(header, record.fields())))
        .toList();
  }

  private static boolean isKnown(String column) {
    return OF_THE_CHECK.contains(column)
        || OF_THE_REGISTRY.contains(column)
        || OF_THE_STATEMENTS.contains(column)
        || OTHER.contains(column);
  }

  private static JsonNode body(List<String> header, List<String> fields) {
    var cells = new TreeMap<String, String>();
    for (var i = 0; i < header.size() && i < fields.size(); i++) {
      if (!fields.get(i).isBlank()) {
        cells.put(header.get(i), fields.get(i).strip());
      }
    }
    var body = object();
    var inputs = object();
    var statements = object();
    var registry = object();
    cells.forEach(
        (column, cell) -> {
          if (OF_THE_CHECK.contains(column)) {
            body.put(column, cell);
          } else if (OF_THE_REGISTRY.contains(column)) {
            registry.put(column, cell);
          } else if (OF_THE_STATEMENTS.contains(column)) {
            statements.put(column, cell);
          }
        });
    if (!statements.isEmpty()) {
      evidence(statements, body);
      copy("currency", body, statements);
      inputs.putArray("statements").add(statements);
    }
    if (!registry.isEmpty()) {
      evidence(registry, body);
      inputs.set("registry", registry);
    }
    var debt = cells.get("taxDebt");
    if (debt != null) {
      var input = inputs.putObject("taxDebt");
      evidence(input, body);
      var amount = input.putObject("amount").put("amount", debt);
      copy("currency", body, amount);
    }
    body.set("inputs", inputs);
    return body;
  }

  private static void evidence(ObjectNode input, ObjectNode body) {
    var evidence = input.putObject("evidence");
    copy("source", body, evidence);
    if (body.has("on")) {
      evidence.set("dated", body.get("on"));
    }
    copy("documentHash", body, evidence);
  }

  private static void copy(String field, ObjectNode from, ObjectNode to) {
    if (from.has(field)) {
      to.set(field, from.get(field));
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
