package voti.platform.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import voti.platform.launcher.PlatformProblem;
import voti.platform.pastorders.Door;
import voti.platform.pastorders.Mapping;
import voti.platform.pastorders.PastOrdersImport;
import voti.platform.pastorders.PastOrdersImport.Wishes;

/** How an older system's file is taken. */
final class PastOptions {

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "How to read an older system's invoice lines; docs/import-orders.md has the keys.")
  @Nullable Path mapping;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Where lines are listed that were not taken (default: FILE.not-taken.csv here).")
  private @Nullable Path report;

  @Option(
      names = "--create",
      description = "Make the products and accounts of the file first, where they are not there.")
  private boolean create;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Lines sent at a time (default: ${DEFAULT-VALUE}).")
  private int rows = 2_000;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description =
          "How long the book may take to show what was taken (default: ${DEFAULT-VALUE}).")
  private int wait = 600;

  int take(List<Path> files, Door door, @Nullable String as, PrintWriter out, CommandLine command)
      throws IOException, InterruptedException {
    if (files.size() != 1) {
      throw new ParameterException(command, "--mapping reads one FILE, not " + files.size());
    }
    if (rows < 1) {
      throw new ParameterException(command, "--rows is at least 1, not " + rows);
    }
    Path file = files.getFirst();
    Mapping read = Mapping.of(Objects.requireNonNull(mapping));
    var wishes =
        new Wishes(
            UUID.randomUUID().toString(),
            as == null ? "controller" : as,
            report == null ? reportOf(file) : report,
            create,
            rows,
            wait);
    return new PastOrdersImport(door, read, out, wishes).take(file) ? 0 : 1;
  }

  private static Path reportOf(Path file) {
    Path name = file.getFileName();
    if (name == null) {
      throw new PlatformProblem("There is no readable file " + file + ".");
    }
    return Path.of(name.toString().replaceFirst("\\.csv(\\.gz)?$", "") + ".not-taken.csv");
  }
}
