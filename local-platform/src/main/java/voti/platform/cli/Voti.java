package voti.platform.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import voti.platform.launcher.PlatformProblem;

/** The command line; what goes wrong is one sentence that says what to do. */
@Command(
    name = "voti",
    mixinStandardHelpOptions = true,
    version = "Voti 0.1.0",
    description = "An event-sourced platform for key account management, on this machine.",
    subcommands = {
      DemoCommand.class,
      StartCommand.class,
      StatusCommand.class,
      StopCommand.class,
      LogsCommand.class,
      ImportCommand.class,
      TokenCommand.class,
      ExportCommand.class,
      ChaosCommand.class
    },
    footer = {
      "",
      "Without a platform:",
      "  verify     Check a dossier or a single proof, offline.",
      "  canonical  Print a JSON document as it is hashed (RFC 8785)."
    })
public final class Voti implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }

  static CommandLine commandLine() {
    return new CommandLine(new Voti())
        .setExecutionExceptionHandler(
            (problem, command, _) -> {
              explain(problem, command.getErr());
              return command.getCommandSpec().exitCodeOnExecutionException();
            });
  }

  private static void explain(Exception problem, PrintWriter err) {
    if (problem instanceof PlatformProblem || problem instanceof IllegalArgumentException) {
      err.println(problem.getMessage());
    } else if (problem instanceof java.net.ConnectException) {
      err.println("Nobody answers there. Start the platform with ./voti start and try again.");
    } else {
      err.println("Something unexpected went wrong; please report it with these lines:");
      problem.printStackTrace(err);
    }
  }

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }
}
