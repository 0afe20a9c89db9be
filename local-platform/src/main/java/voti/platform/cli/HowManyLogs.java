package voti.platform.cli;

import picocli.CommandLine.Option;

/** {@code --logs}, wherever a platform is started. */
final class HowManyLogs {

  @Option(
      names = "--logs",
      paramLabel = "N",
      description = "How many logs each service has; their data keep it (default: 1).")
  int logs;
}
