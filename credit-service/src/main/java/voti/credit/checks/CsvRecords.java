package voti.credit.checks;

import java.util.ArrayList;
import java.util.List;
import voti.kit.document.BadDocument;

/** The records of comma separated values by RFC 4180; empty lines are passed over. */
final class CsvRecords {

  private final String text;
  private final List<Row> rows = new ArrayList<>();
  private int at;
  private int line = 1;

  private CsvRecords(String text) {
    this.text = text;
  }

  /**
   * A record.
   *
   * @param line where it begins, from 1
   */
  record Row(int line, List<String> fields) {}

  static List<Row> of(String text) {
    var records = new CsvRecords(text.startsWith("\uFEFF") ? text.substring(1) : text);
    while (records.at < records.text.length()) {
      records.row();
    }
    return records.rows;
  }

  private void row() {
    var begins = line;
    var fields = new ArrayList<String>();
    do {
      fields.add(field());
    } while (take(','));
    take('\r');
    if (at < text.length() && !take('\n')) {
      throw new BadDocument("row " + begins, "There is text after a closing quote.");
    }
    line++;
    if (fields.size() > 1 || !fields.getFirst().isBlank()) {
      rows.add(new Row(begins, fields));
    }
  }

  private String field() {
    return take('"') ? quoted() : plain();
  }

  private String plain() {
    var begins = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(begins, at);
  }

  private String quoted() {
    var begins = line;
    var field = new StringBuilder();
    while (at < text.length()) {
      var next = text.charAt(at++);
      if (next == '"' && !take('"')) {
        return field.toString();
      }
      line += next == '\n' ? 1 : 0;
      field.append(next);
    }
    throw new BadDocument("row " + begins, "A quote is not closed.");
  }

  private boolean take(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }
}
