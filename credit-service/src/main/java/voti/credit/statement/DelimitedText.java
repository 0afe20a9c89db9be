package voti.credit.statement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a file with quoted fields (RFC 4180), separated by the comma, semicolon or tab that its
 * first row has most of.
 */
final class DelimitedText {

  private static final String SEPARATORS = ";,\t";

  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();

  private DelimitedText(String text) {
    this.text = text;
    separator = separatorOf(text);
  }

  /** Rows with at least one filled field, the header first. */
  static List<List<String>> rows(byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    return new DelimitedText(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
  }

  private List<List<String>> read() {
    var quoted = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '"') {
        var doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          field.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && c == separator) {
        endField();
      } else if (!quoted && c == '\n') {
        endRow();
      } else if (quoted || c != '\r') {
        field.append(c);
      }
    }
    endRow();
    return rows;
  }

  private void endField() {
    row.add(field.toString().strip());
    field.setLength(0);
  }

  private void endRow() {
    endField();
    if (row.stream().anyMatch(filled -> !filled.isEmpty())) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }

  private static char separatorOf(String text) {
    var end = text.indexOf('\n');
    var header = end < 0 ? text : text.substring(0, end);
    var best = SEPARATORS.charAt(0);
    for (var i = 1; i < SEPARATORS.length(); i++) {
      var one = SEPARATORS.charAt(i);
      if (count(header, one) > count(header, best)) {
        best = one;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
