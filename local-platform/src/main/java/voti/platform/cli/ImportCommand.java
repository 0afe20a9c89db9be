package voti.platform.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes in documents of a kind. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Take in documents; safe to run twice.",
    subcommands = {ImportOrdersCommand.class, ImportReceivablesCommand.class})
final class ImportCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to import: import orders FILE, or import receivables --kind KIND FILE.");
  }
}
