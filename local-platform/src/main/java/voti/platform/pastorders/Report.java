package voti.platform.pastorders;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** The lines that were not taken, each with its number in the file and the reason. */
final class Report implements AutoCloseable {

  private final BufferedWriter out;
  private final Map<Reason, Sum> sums = new EnumMap<>(Reason.class);

  Report(Path file) throws IOException {
    out = Files.newBufferedWriter(file);
    out.write("line,reason,detail,amount,number\n");
  }

  /**
   * @param amount what the line is worth in the file; nothing where that cannot be said
   */
  void add(int line, Reason reason, String detail, BigDecimal amount, String number) {
    sums.merge(reason, Sum.NONE.plus(amount), Sum::plus);
    try {
      out.write(
          line
              + ","
              + quoted(reason.words())
              + ","
              + quoted(detail)
              + ","
              + amount.toPlainString()
              + ","
              + quoted(number)
              + "\n");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  Map<Reason, Sum> sums() {
    return Map.copyOf(sums);
  }

  Sum sum() {
    return sums.values().stream().reduce(Sum.NONE, Sum::plus);
  }

  private static String quoted(String text) {
    return '"' + text.replace('\n', ' ').replace("\"", "\"\"") + '"';
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
