package voti.platform.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file as they are written, one after the other. A row goes on over the line's
 * end inside quotes.
 */
final class CsvFile implements AutoCloseable {

  /** A quote that is never closed makes no longer row than this. */
  static final int MOST_CHARACTERS = 1_000_000;

  private final BufferedReader reader;
  private final String header;
  private int line = 1;

  CsvFile(Path file) throws IOException {
    this.reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    String first = reader.readLine();
    this.header = first == null ? "" : first.replace("\uFEFF", "");
  }

  /**
   * A row.
   *
   * @param line of the file at which it begins
   */
  record Row(int line, String text) {

    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** The first line. */
  String header() {
    return header;
  }

  /** Semicolons are what spreadsheets write where the comma is the decimal sign. */
  char separator() {
    return header.contains(";") ? ';' : ',';
  }

  /** The next row; {@code null} when there is none. */
  @Nullable Row next() throws IOException {
    String read = reader.readLine();
    if (read == null) {
      return null;
    }
    int begins = ++line;
    var row = new StringBuilder(read);
    boolean open = odd(read);
    while (open && row.length() < MOST_CHARACTERS) {
      String more = reader.readLine();
      if (more == null) {
        break;
      }
      line++;
      row.append('\n').append(more);
      open ^= odd(more);
    }
    return new Row(begins, row.toString());
  }

  /** What the cells of a row say, without their quotes. */
  static List<String> cells(String row, char separator) {
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char letter = row.charAt(i);
      if (letter == '"') {
        quoted = !quoted;
      } else if (letter == separator && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private static boolean odd(String text) {
    return text.chars().filter(letter -> letter == '"').count() % 2 == 1;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
