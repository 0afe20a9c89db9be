package voti.platform.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import voti.platform.demo.Evidence;
import voti.platform.issuer.TokenClient;
import voti.platform.launcher.Part;
import voti.platform.launcher.PlatformProblem;

/** Writes the dossier of an account. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write an account's dossier: all that was decided, with proofs, signed.")
final class ExportCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(index = "0", paramLabel = "ACCOUNT", description = "The account's id: acc-...")
  private String account = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "The archive to write.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    URI gateway = where.url(Part.GATEWAY);
    String token = new TokenClient(where.url(Part.ISSUER)).of("auditor");
    byte[] archive = Evidence.dossier(gateway, token, account);
    try {
      Files.write(file, archive);
    } catch (IOException e) {
      throw new PlatformProblem("%s cannot be written: %s".formatted(file, e.getMessage()), e);
    }
    System.out.printf(
        "%d bytes were written to %s. Check them with ./voti verify %s%n",
        archive.length, file, file);
    return 0;
  }
}
