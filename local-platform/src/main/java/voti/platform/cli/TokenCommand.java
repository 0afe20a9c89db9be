package voti.platform.cli;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import voti.platform.issuer.DemoUsers;
import voti.platform.issuer.TokenClient;
import voti.platform.launcher.Part;
import voti.platform.launcher.PlatformProblem;

/** Prints an access token, for curl and scripts. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Print an access token of a local demo user, by name or role.")
final class TokenCommand implements Callable<Integer> {

  @Mixin private Where where = new Where();

  @Parameters(paramLabel = "USER|ROLE", description = "For example mari, or kam.")
  private String userOrRole = "";

  @Override
  public Integer call() {
    if (DemoUsers.find(userOrRole).isEmpty()) {
      throw new PlatformProblem(
          "There is no demo user and no role called %s. There are: %s."
              .formatted(
                  userOrRole,
                  DemoUsers.all().stream()
                      .map(user -> user.username() + " (" + user.role() + ")")
                      .collect(Collectors.joining(", "))));
    }
    try {
      System.out.println(new TokenClient(where.url(Part.ISSUER)).of(userOrRole));
      return 0;
    } catch (UncheckedIOException e) {
      throw new PlatformProblem(
          "The issuer does not answer yet. Look with ./voti status and try again.", e);
    }
  }
}
