package voti.platform.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.platform.launcher.PlatformProblem;

/**
 * A CSV file whose rows of one account stand together, so that an account takes them at once; a
 * column {@code line} says where each stood. Whatever its size, only a small part of it is held:
 * rows go to several heaps by their account first.
 */
public final class RowsByAccount implements AutoCloseable {

  private static final String ACCOUNT = "account";
  private static final String LINE = "line";
  private static final long HEAP_BYTES = 4_000_000;
  private static final int MOST_HEAPS = 200;

  private final Path folder;
  private final Path sorted;

  private RowsByAccount(Path folder, Path sorted) {
    this.folder = folder;
    this.sorted = sorted;
  }

  /** One whose rows name no account is left as it is: it will be told so. */
  public static RowsByAccount of(Path file) {
    try (var rows = new CsvFile(file)) {
      List<String> columns = CsvFile.cells(rows.header(), rows.separator());
      int at = columns.indexOf(ACCOUNT);
      Path folder = Files.createTempDirectory("voti-import");
      if (at < 0 || columns.contains(LINE)) {
        return new RowsByAccount(folder, file);
      }
      Path sorted = folder.resolve("sorted.csv");
      int heaps = (int) Math.min(MOST_HEAPS, Files.size(file) / HEAP_BYTES + 1);
      try (BufferedWriter out = Files.newBufferedWriter(sorted)) {
        out.write(LINE + rows.separator() + rows.header() + "\n");
        for (Path heap : heaps(rows, at, heaps, folder)) {
          copy(heap, rows.separator(), at + 1, out);
        }
      }
      return new RowsByAccount(folder, sorted);
    } catch (IOException e) {
      throw new PlatformProblem(
          "%s could not be read and sorted by account: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** Where the sorted rows are. */
  public Path file() {
    return sorted;
  }

  private static List<Path> heaps(CsvFile rows, int at, int count, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    List<BufferedWriter> heaps = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        files.add(folder.resolve("heap-" + i + ".csv"));
        heaps.add(Files.newBufferedWriter(files.get(i)));
        // A file begins with its header, and a heap has none.
        heaps.get(i).write("\n");
      }
      for (CsvFile.Row row = rows.next(); row != null; row = rows.next()) {
        if (!row.isBlank()) {
          int heap = Math.floorMod(account(row.text(), rows.separator(), at).hashCode(), count);
          heaps.get(heap).write(row.line() + "" + rows.separator() + row.text() + "\n");
        }
      }
    } finally {
      for (BufferedWriter heap : heaps) {
        heap.close();
      }
    }
    return files;
  }

  private static void copy(Path heap, char separator, int at, BufferedWriter out)
      throws IOException {
    record Keyed(String account, String text) {}
    List<Keyed> all = new ArrayList<>();
    try (var rows = new CsvFile(heap)) {
      for (CsvFile.@Nullable Row row = rows.next(); row != null; row = rows.next()) {
        all.add(new Keyed(account(row.text(), separator, at), row.text()));
      }
    }
    all.sort(Comparator.comparing(Keyed::account));
    for (Keyed row : all) {
      out.write(row.text() + "\n");
    }
  }

  private static String account(String row, char separator, int at) {
    List<String> cells = CsvFile.cells(row, separator);
    return at < cells.size() ? cells.get(at).toLowerCase(Locale.ROOT) : "";
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
