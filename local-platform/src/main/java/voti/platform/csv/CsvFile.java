package voti.platform.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file as they are written, one after the other. A row goes on over the line's
 * end inside quotes.
 */
public final class CsvFile implements AutoCloseable {

  /** A quote that is never closed makes no longer row than this. */
  public static final int MOST_CHARACTERS = 1_000_000;

  private final BufferedReader reader;
  private final String header;
  private int line = 1;

  /** A file in UTF-8; one whose name ends in {@code .gz} is unpacked as it is read. */
  public CsvFile(Path file) throws IOException {
    this.reader = open(file);
    String first = reader.readLine();
    this.header = first == null ? "" : first.replace("\uFEFF", "");
  }

  private static BufferedReader open(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }

  /**
   * A row.
   *
   * @param line of the file at which it begins
   */
  public record Row(int line, String text) {

    /** Whether it has nothing but spaces. */
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /** The first line. */
  public String header() {
    return header;
  }

  /** Semicolons are what spreadsheets write where the comma is the decimal sign. */
  public char separator() {
    return header.contains(";") ? ';' : ',';
  }

  /** The next row; {@code null} when there is none. */
  public @Nullable Row next() throws IOException {
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
  public static List<String> cells(String row, char separator) {
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
