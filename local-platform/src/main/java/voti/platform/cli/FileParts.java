package voti.platform.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import voti.platform.csv.CsvFile;

/**
 * A large CSV file in parts that each have its header and whole rows, read one after the other: no
 * more than a part is held.
 */
final class FileParts implements AutoCloseable {

  private final CsvFile file;
  private final int most;
  private int next = 2;
  private boolean begins = true;

  /**
   * @param most rows in a part
   */
  FileParts(Path file, int most) throws IOException {
    this.file = new CsvFile(file);
    this.most = most;
  }

  /**
   * Some rows with the header before them.
   *
   * @param firstLine the line of the file at which the first row stands
   * @param rows how many there are, blank lines left out
   */
  record Part(int firstLine, int rows, String text) {}

  /** The next part; {@code null} when there is none. A file without rows has one without any. */
  @Nullable Part next() throws IOException {
    int first = next;
    int rows = 0;
    var text = new StringBuilder(file.header()).append('\n');
    while (rows < most && text.length() < CsvFile.MOST_CHARACTERS) {
      CsvFile.Row row = file.next();
      if (row == null) {
        break;
      }
      text.append(row.text()).append('\n');
      rows += row.isBlank() ? 0 : 1;
      next = row.line() + (int) row.text().lines().count();
    }
    boolean only = begins;
    begins = false;
    return rows == 0 && !only ? null : new Part(first, rows, text.toString());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
