package voti.platform.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK this process runs on, for the processes it starts. */
final class Java {

  private Java() {}

  static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Small and quick to start; nobody is told about it. */
  static List<String> command(int heapMegabytes) {
    List<String> command = new ArrayList<>();
    command.add(executable());
    command.add("-Xmx" + heapMegabytes + "m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Xshare:auto");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Daxoniq.update-checker.disabled=true");
    command.add("-Daxon.update-check.disabled=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    return command;
  }
}
