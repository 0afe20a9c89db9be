package voti.platform.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The JDK this process runs on, for the processes it starts. */
public final class Java {

  private Java() {}

  static String executable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * Small and quick to start; nobody is told about it.
   *
   * @param classes where a process that ends in order leaves what it knows of its classes, for the
   *     next one; the virtual machine makes it anew when it does not fit, and does without until
   *     then
   */
  public static List<String> command(int heapMegabytes, Optional<Path> classes) {
    List<String> command = new ArrayList<>();
    command.add(executable());
    command.add("-Xmx" + heapMegabytes + "m");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Xshare:auto");
    classes.ifPresent(
        file -> {
          command.add("-XX:+AutoCreateSharedArchive");
          command.add("-XX:SharedArchiveFile=" + file);
          command.add("-Xlog:cds=off,cds+dynamic=off");
        });
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-Daxoniq.update-checker.disabled=true");
    command.add("-Daxon.update-check.disabled=true");
    command.add("-Dfile.encoding=UTF-8");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    return command;
  }
}
