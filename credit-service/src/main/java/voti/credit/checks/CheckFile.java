package voti.credit.checks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import voti.kit.document.BadDocument;
import voti.kit.json.Wire;

/** Reads a file of checks into bodies of single checks, one for each row. */
final class CheckFile {

  private static final List<String> REQUIRED = List.of("account", "on", "currency", "source");

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
      if (!columns().contains(column)) {
        throw new BadDocument("row 1", "There is no column " + column + ".");
      }
    }
    return records.stream()
        .skip(1)
        .map(record -> new Row(record.line(), body(header, record.fields())))
        .toList();
  }

  static Set<String> columns() {
    return CheckCells.columns();
  }

  static JsonNode body(List<String> header, List<String> fields) {
    var cells = new TreeMap<String, String>();
    for (var i = 0; i < header.size() && i < fields.size(); i++) {
      if (!fields.get(i).isBlank()) {
        cells.put(header.get(i), fields.get(i).strip());
      }
    }
    return CheckCells.body(cells);
  }
}
