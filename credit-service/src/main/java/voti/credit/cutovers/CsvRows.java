package voti.credit.cutovers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voti.kit.document.BadDocument;

/**
 * The records of comma or semicolon separated values (RFC 4180), one after the other; nothing but
 * the record at hand is held. Empty lines are passed over.
 */
final class CsvRows {

  private static final int END = -1;

  private final BufferedReader reader;
  private final char separator;
  private int line;
  private int begins;
  private int next;

  /**
   * @param separator {@code ,} or {@code ;}
   * @param firstLine the line at which the text begins
   */
  CsvRows(Reader text, char separator, int firstLine) {
    this.reader = new BufferedReader(text);
    this.separator = separator;
    this.line = firstLine;
    next = read();
    if (next == '\uFEFF') {
      next = read();
    }
  }

  /**
   * A record.
   *
   * @param line where it begins
   */
  record Row(int line, List<String> fields) {}

  /** Where the last record begins that was begun to be read. */
  int line() {
    return begins;
  }

  /** The next record; empty at the end. */
  Optional<Row> row() {
    while (next != END) {
      begins = line;
      var fields = fields();
      if (fields.size() > 1 || !fields.getFirst().isBlank()) {
        return Optional.of(new Row(begins, fields));
      }
    }
    return Optional.empty();
  }

  private List<String> fields() {
    var fields = new ArrayList<String>();
    do {
      fields.add(next == '"' ? quoted() : plain());
    } while (take(separator));
    take('\r');
    if (next != END && !take('\n')) {
      throw new BadDocument("line " + begins, "There is text after a closing quote.");
    }
    return fields;
  }

  private String plain() {
    var field = new StringBuilder();
    while (next != END && next != separator && next != '\r' && next != '\n') {
      field.append((char) next);
      next = read();
    }
    return field.toString().strip();
  }

  private String quoted() {
    var field = new StringBuilder();
    take('"');
    while (next != END) {
      if (take('"')) {
        if (next != '"') {
          return field.toString().strip();
        }
      }
      field.append((char) next);
      take((char) next);
    }
    throw new BadDocument("line " + begins, "A quote is not closed.");
  }

  private boolean take(char wanted) {
    if (next != wanted) {
      return false;
    }
    line += next == '\n' ? 1 : 0;
    next = read();
    return true;
  }

  private int read() {
    try {
      return reader.read();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
