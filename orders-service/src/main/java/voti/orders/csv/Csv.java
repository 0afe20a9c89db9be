package voti.orders.csv;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as in RFC 4180: quoted fields may hold commas, quotes and line ends. */
public final class Csv {

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /** All rows with their fields; empty lines are left out. */
  public static List<Row> rows(String text) {
    var reader = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
    var rows = new ArrayList<Row>();
    for (var number = 1; reader.at < reader.text.length(); number++) {
      var fields = reader.row();
      if (fields.size() > 1 || !fields.getFirst().isBlank()) {
        rows.add(new Row(number, fields));
      }
    }
    return rows;
  }

  /**
   * A row.
   *
   * @param number from 1, the header among them
   * @param fields as written, without their quotes
   */
  public record Row(int number, List<String> fields) {}

  private List<String> row() {
    var fields = new ArrayList<String>();
    do {
      fields.add(field());
    } while (skip(','));
    skip('\r');
    skip('\n');
    return fields;
  }

  private String field() {
    var field = new StringBuilder();
    if (!skip('"')) {
      while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
        field.append(text.charAt(at++));
      }
      return field.toString();
    }
    while (at < text.length()) {
      var next = text.charAt(at++);
      if (next == '"' && !skip('"')) {
        break;
      }
      field.append(next);
    }
    return field.toString();
  }

  private boolean skip(char expected) {
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }
}
