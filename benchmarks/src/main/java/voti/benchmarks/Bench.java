package voti.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import voti.benchmarks.credit.CreditBench;
import voti.benchmarks.orders.OrdersBench;
import voti.benchmarks.platform.PlatformBench;
import voti.benchmarks.store.StoreBench;

/**
 * {@code ./voti bench store|credit|orders|platform [--json FILE] [--row NAME]... [--rounds N]
 * [--logs N]}: measures and prints. Exit code 0 when every row was measured and its control was
 * right, whether its bar was met or not.
 */
public final class Bench {

  private static final int LEAST_ROUNDS = 7;
  private static final List<String> BENCHES = List.of("store", "credit", "orders", "platform");

  private String bench = "store";
  private final List<String> wanted = new ArrayList<>();
  private int rounds = LEAST_ROUNDS;
  private @Nullable Path json;

  private Bench() {}

  public static void main(String[] args) {
    var bench = new Bench();
    try {
      bench.read(List.of(args));
    } catch (IllegalArgumentException unclear) {
      System.err.println(unclear.getMessage());
      System.err.printf(
          "bench %s [--json FILE] [--row NAME]... [--rounds N] [--logs N]; rows: %s%n",
          bench.bench, String.join(", ", bench.rows().keySet()));
      System.exit(2);
    }
    try {
      System.exit(bench.run() ? 0 : 1);
    } catch (Exception broken) {
      // Callers may still be running; nobody should wait for them.
      broken.printStackTrace();
      System.exit(1);
    }
  }

  private void read(List<String> args) {
    var rest = new ArrayList<>(args);
    if (!rest.isEmpty() && !rest.getFirst().startsWith("--")) {
      bench = rest.removeFirst();
      if (!BENCHES.contains(bench)) {
        bench = String.join("|", BENCHES);
        throw new IllegalArgumentException("there is no bench " + args.getFirst());
      }
    }
    while (!rest.isEmpty()) {
      var option = rest.removeFirst();
      if (rest.isEmpty()) {
        throw new IllegalArgumentException(option + " takes a value");
      }
      var value = rest.removeFirst();
      switch (option) {
        case "--json" -> json = Path.of(value);
        case "--rounds" -> rounds = atLeastSeven(value);
        case "--logs" -> System.setProperty("voti.bench.logs", oneOrMore(value));
        case "--row" -> wanted.add(known(value));
        default -> throw new IllegalArgumentException("there is no option " + option);
      }
    }
  }

  private Map<String, Callable<Row>> rows() {
    return switch (bench) {
      case "platform" -> PlatformBench.rows();
      case "credit" -> CreditBench.rows();
      case "orders" -> OrdersBench.rows();
      default -> StoreBench.rows();
    };
  }

  private boolean run() throws Exception {
    var right = true;
    System.out.printf(
        "%d cores, Java %s, %d rounds of %d ms by turns%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        rounds,
        Callers.ROUND.toMillis());
    System.out.println(
        "| row | ratio, lowest and highest | bar | | control | medians | baseline |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (var entry : rows().entrySet()) {
      if (wanted.isEmpty() || wanted.contains(entry.getKey())) {
        try (var row = entry.getValue().call()) {
          var result = new Rounds(rounds).run(bench, row);
          System.out.println(result.markdown());
          keep(result);
          right &= result.control().equals("ok");
        }
      }
    }
    return right;
  }

  private void keep(Result result) throws IOException {
    if (json != null) {
      Files.writeString(
          json,
          result.json() + "\n",
          java.nio.file.StandardOpenOption.CREATE,
          java.nio.file.StandardOpenOption.APPEND);
    }
  }

  private static String oneOrMore(String value) {
    if (!value.matches("[1-9]|[1-5][0-9]|6[0-4]")) {
      throw new IllegalArgumentException("--logs is a number of 1 to 64, not " + value);
    }
    return value;
  }

  private static int atLeastSeven(String value) {
    if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) < LEAST_ROUNDS) {
      throw new IllegalArgumentException("--rounds is a number of at least 7, not " + value);
    }
    return Integer.parseInt(value);
  }

  private String known(String row) {
    if (!rows().containsKey(row.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("there is no row " + row);
    }
    return row.toLowerCase(Locale.ROOT);
  }
}
