package voti.platform.launcher;

import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/** What is known to fail is said before anything is started. */
final class Preflight {

  private Preflight() {}

  static void check(Set<Part> parts, Addresses addresses, Apps apps) {
    List<String> missing =
        parts.stream()
            .filter(part -> !part.isGround() && !Files.exists(apps.jarOf(part)))
            .map(Part::jar)
            .toList();
    if (!missing.isEmpty()) {
      throw new PlatformProblem(
          "Not built yet: %s. Run ./voti, which builds what is missing, or ./mvnw -DskipTests package."
              .formatted(String.join(", ", missing)));
    }
    parts.forEach(part -> requireFree(part, addresses.port(part)));
  }

  private static void requireFree(Part part, int port) {
    if (!PortHolder.isFree(port)) {
      throw new PlatformProblem(
          "Port %d, which %s needs, is in use by %s. Stop that, or start Voti on other ports with --port-offset 100."
              .formatted(port, part.label(), PortHolder.of(port).orElse("another process")));
    }
  }
}
