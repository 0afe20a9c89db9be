package voti.platform.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to start, where and how; each {@code with…} answers a changed copy.
 *
 * @param root of the source tree, where the services' jars are
 * @param dataDir keeps everything; deleted at the end when {@code ephemeral}
 * @param portOffset added to every usual port
 * @param parts to start
 * @param out told what happens
 */
public record PlatformOptions(
    Path root,
    Path dataDir,
    boolean ephemeral,
    int portOffset,
    Set<Part> parts,
    PrintStream out) {

  private static final int LEAST_OFFSET = 10_000;
  private static final int MOST_OFFSET = 30_000;

  static PlatformOptions usual() {
    Path root = findRoot();
    return new PlatformOptions(
        root, root.resolve(".voti"), false, 0, EnumSet.allOf(Part.class), System.out);
  }

  public PlatformOptions withDataDir(Path dir) {
    return new PlatformOptions(root, dir, false, portOffset, parts, out);
  }

  /** In a temporary folder that is deleted at the end. */
  public PlatformOptions withoutMemory() {
    return new PlatformOptions(root, TemporaryFolder.create(), true, portOffset, parts, out);
  }

  public PlatformOptions withPortOffset(int offset) {
    return new PlatformOptions(root, dataDir, ephemeral, offset, parts, out);
  }

  /** An offset at which all ports are free now. */
  public PlatformOptions withFreePorts() {
    var random = ThreadLocalRandom.current();
    return Stream.generate(() -> random.nextInt(LEAST_OFFSET, MOST_OFFSET))
        .filter(
            offset ->
                Arrays.stream(Part.values())
                    .allMatch(part -> PortHolder.isFree(part.usualPort() + offset)))
        .findFirst()
        .map(this::withPortOffset)
        .orElseThrow();
  }

  /** Only these, by their names. */
  public PlatformOptions withParts(String... names) {
    Set<Part> chosen =
        Arrays.stream(names)
            .map(name -> Part.named(name).orElseThrow())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    return new PlatformOptions(root, dataDir, ephemeral, portOffset, chosen, out);
  }

  public PlatformOptions withRoot(Path newRoot) {
    return new PlatformOptions(newRoot, dataDir, ephemeral, portOffset, parts, out);
  }

  public PlatformOptions withOut(PrintStream newOut) {
    return new PlatformOptions(root, dataDir, ephemeral, portOffset, parts, newOut);
  }

  /** A platform that is not started yet. */
  public LocalPlatform build() {
    return new LocalPlatform(this);
  }

  /** The nearest folder upwards that holds the script {@code voti} and this module. */
  private static Path findRoot() {
    String told = System.getProperty("voti.root");
    if (told != null) {
      return Path.of(told);
    }
    Path here = Path.of("").toAbsolutePath();
    for (Path dir = here; dir != null; dir = dir.getParent()) {
      if (Files.isDirectory(dir.resolve("local-platform"))
          && Files.isRegularFile(dir.resolve("pom.xml"))) {
        return dir;
      }
    }
    return here;
  }
}
