package voti.platform.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process really occupies. */
public final class Memory {

  private Memory() {}

  /** Resident megabytes; none where the system does not tell. */
  public static OptionalLong residentMegabytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst();
    } catch (IOException notLinuxOrGone) {
      return OptionalLong.empty();
    }
  }
}
