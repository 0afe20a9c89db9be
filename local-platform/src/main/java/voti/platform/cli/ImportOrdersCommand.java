package voti.platform.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import voti.platform.issuer.TokenClient;
import voti.platform.launcher.Part;
import voti.platform.launcher.PlatformProblem;
import voti.platform.pastorders.Door;

/**
 * Takes in orders and says of each refused one where it stands and why; with a mapping, what an
 * older system knows of invoices that are over.
 */
@Command(
    name = "orders",
    mixinStandardHelpOptions = true,
    description = {
      "Take in orders from UBL XML or CSV; exit code 1 when any was refused.",
      "With --mapping, take in the invoice lines of an older system as history; exit code 1 when"
          + " what was taken and what is reported are not the whole file."
    })
final class ImportOrdersCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Where where = new Where();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "UBL 2.1 Order XML, or CSV; of an older system CSV, gzipped or not.")
  private List<Path> files = new ArrayList<>();

  @Mixin private PastOptions past = new PastOptions();

  @Option(
      names = "--as",
      paramLabel = "USER|ROLE",
      description = "Who imports (default: support; with --mapping, controller).")
  private @Nullable String importer;

  @Option(names = "--gateway", paramLabel = "URL", description = "Default: the running platform.")
  private @Nullable URI gateway;

  @Option(names = "--token", description = "Default: a token of the local issuer.")
  private @Nullable String token;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    URI door = gateway == null ? where.url(Part.GATEWAY) : gateway;
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new PlatformProblem("There is no readable file " + file + ".");
      }
    }
    UnaryOperator<String> tokens =
        token == null ? new TokenClient(where.url(Part.ISSUER))::of : _ -> String.valueOf(token);
    if (past.mapping != null) {
      return past.take(files, new Door(door, tokens), importer, out, spec.commandLine());
    }
    String access = tokens.apply(importer == null ? "support" : importer);
    var sender = new OrderSender(door, access);
    Map<OrderSender.Kind, Integer> counts = new EnumMap<>(OrderSender.Kind.class);
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      for (OrderSender.Outcome outcome : sender.send(file)) {
        counts.merge(outcome.kind(), 1, Integer::sum);
        out.printf(
            "[%d/%d] %s, %s: %s%n",
            i + 1, files.size(), file.getFileName(), outcome.place(), words(outcome));
      }
      out.flush();
    }
    int refused = counts.getOrDefault(OrderSender.Kind.REFUSED, 0);
    out.printf(
        "Taken %d, already there %d, refused %d.%n",
        counts.getOrDefault(OrderSender.Kind.TAKEN, 0),
        counts.getOrDefault(OrderSender.Kind.KNOWN, 0),
        refused);
    out.flush();
    return refused == 0 ? 0 : 1;
  }

  private static String words(OrderSender.Outcome outcome) {
    return switch (outcome.kind()) {
          case TAKEN -> "taken. ";
          case KNOWN -> "already there. ";
          case REFUSED -> "refused. ";
        }
        + outcome.sentence();
  }
}
