package voti.platform.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import voti.platform.launcher.Part;
import voti.platform.launcher.PlatformProblem;

/** Prints what a process has printed. */
@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description = "Print the log of one process.")
final class LogsCommand implements Callable<Integer> {

  private static final int POLL_MILLIS = 300;

  @Mixin private Where where = new Where();

  @Parameters(
      paramLabel = "SERVICE",
      completionCandidates = Names.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String service = "";

  @Option(
      names = {"-f", "--follow"},
      description = "Go on printing what is added.")
  private boolean follow;

  /** All processes by name. */
  static final class Names implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return all().iterator();
    }

    static List<String> all() {
      return Arrays.stream(Part.values()).map(Part::label).toList();
    }
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Part part =
        Part.named(service)
            .orElseThrow(
                () ->
                    new PlatformProblem(
                        "There is no process called %s. There are: %s."
                            .formatted(
                                service, Names.all().stream().collect(Collectors.joining(", ")))));
    Path log = where.folder().log(part);
    if (!Files.exists(log)) {
      throw new PlatformProblem(
          "%s has not written a log in %s yet.".formatted(service, where.folder().dir()));
    }
    try (InputStream in = Files.newInputStream(log)) {
      do {
        in.transferTo(System.out);
        System.out.flush();
        if (follow) {
          Thread.sleep(POLL_MILLIS);
        }
      } while (follow && !System.out.checkError());
    }
    return 0;
  }
}
