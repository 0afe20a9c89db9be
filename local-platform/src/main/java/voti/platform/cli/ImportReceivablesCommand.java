package voti.platform.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import voti.platform.csv.RowsByAccount;
import voti.platform.issuer.TokenClient;
import voti.platform.launcher.Part;
import voti.platform.launcher.PlatformProblem;

/**
 * Takes in files of a cut-over, part by part, and says how what came in stands to what was stated.
 */
@Command(
    name = "receivables",
    mixinStandardHelpOptions = true,
    description =
        "Take in receivables of an old system from CSV; exit code 1 when any was refused.")
final class ImportReceivablesCommand implements Callable<Integer> {

  private static final List<String> KINDS =
      List.of("open-items", "paid-items", "limits", "covers", "checks");

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "CSV with a header.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "open-items, paid-items, limits, covers or checks; checks before limits.")
  private String kind = "";

  @Option(
      names = "--cut-over",
      paramLabel = "ID",
      description = "Default: the only one that is not confirmed.")
  private @Nullable String cutOver;

  @Option(names = "--currency", paramLabel = "EUR", description = "Of rows that name none.")
  private @Nullable String currency;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Rows sent at a time (default: ${DEFAULT-VALUE}).")
  private int rows = 500;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      description =
          "How long the books may take to show what was taken (default: ${DEFAULT-VALUE}).")
  private int wait = 120;

  @Option(
      names = "--as",
      paramLabel = "USER|ROLE",
      description = "Who imports (default: controller).")
  private String importer = "controller";

  @Option(names = "--gateway", paramLabel = "URL", description = "Default: the running platform.")
  private @Nullable URI gateway;

  @Option(names = "--token", description = "Default: a token of the local issuer.")
  private @Nullable String token;

  private long position = -1;
  private int refused;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!KINDS.contains(kind)) {
      throw new ParameterException(
          spec.commandLine(), "--kind is one of " + String.join(", ", KINDS) + ", not " + kind);
    }
    if (rows < 1) {
      throw new ParameterException(spec.commandLine(), "--rows is at least 1, not " + rows);
    }
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new PlatformProblem("There is no readable file " + file + ".");
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    URI door = gateway == null ? where.url(Part.GATEWAY) : gateway;
    String access = token == null ? new TokenClient(where.url(Part.ISSUER)).of(importer) : token;
    var sender = new ReceivablesSender(door, access);
    String to = cutOver == null ? sender.onlyOpen() : cutOver;
    for (int i = 0; i < files.size(); i++) {
      send(sender, to, files.get(i), "[%d/%d] ".formatted(i + 1, files.size()), out);
    }
    JsonNode books = sender.read(to, position);
    for (int waited = 0; Reconciliation.isBehind(books) && waited < wait; waited++) {
      TimeUnit.SECONDS.sleep(1);
      books = sender.read(to, position);
    }
    Reconciliation.print(books, out);
    if (Reconciliation.isBehind(books)) {
      out.println("The books are still taking it in; the cut-over's page shows how far they are.");
    }
    return refused == 0 ? 0 : 1;
  }

  private void send(ReceivablesSender sender, String to, Path file, String prefix, PrintWriter out)
      throws IOException, InterruptedException {
    String name = String.valueOf(file.getFileName());
    int sent = 0;
    try (var sorted = RowsByAccount.of(file);
        var parts = new FileParts(sorted.file(), rows)) {
      for (var part = parts.next(); part != null; part = parts.next()) {
        JsonNode answer = sender.send(to, kind, name, currency, part);
        position = Math.max(position, answer.path("position").asLong(-1));
        sent += part.rows();
        refused += answer.path("refused").asInt(0);
        out.printf(
            "%s%s: %d rows sent. %s%n", prefix, name, sent, answer.path("sentence").asString(""));
        refusedRows(answer, name, out);
        out.flush();
      }
    }
  }

  private static void refusedRows(JsonNode answer, String name, PrintWriter out) {
    int shown = 0;
    for (JsonNode row : answer.path("refusedRows")) {
      String field = row.path("field").asString("");
      out.printf(
          "  %s, line %d%s: refused. %s%n",
          name,
          row.path("line").asInt(),
          field.isBlank() ? "" : ", " + field,
          row.path("reason").asString(""));
      shown++;
    }
    int more = answer.path("refused").asInt(0) - shown;
    if (more > 0) {
      out.printf("  %s: %d more were refused; the cut-over's page lists them.%n", name, more);
    }
  }
}
