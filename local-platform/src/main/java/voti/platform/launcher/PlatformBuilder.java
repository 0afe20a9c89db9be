package voti.platform.launcher;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import voti.values.Slots;

/**
 * What to start, where and how; each method with an argument answers a changed copy.
 *
 * @param root of the source tree, where the services' jars are
 * @param data keeps everything; deleted at the end when {@code ephemeral}
 * @param portOffset added to every usual port
 * @param parts to start
 * @param slots which slots live in which log of each service; empty for what the data says
 * @param dueEvery how often a service looks for work that time made due; {@code null} for as often
 *     as it does by itself
 * @param apps keeps the unpacked services and what is known of their classes; {@code null} for a
 *     folder in the data
 * @param out told what happens
 */
public record PlatformBuilder(
    Path root,
    Path data,
    boolean ephemeral,
    int portOffset,
    Set<Part> parts,
    String slots,
    @Nullable Duration dueEvery,
    @Nullable Path apps,
    PrintStream out) {

  private static final int LEAST_OFFSET = 10_000;
  private static final int MOST_OFFSET = 30_000;
  private static final int MOST_LOGS = 64;

  static PlatformBuilder usual() {
    Path root = findRoot();
    return new PlatformBuilder(
        root, root.resolve(".voti"), false, 0, parts(false), "", null, null, System.out);
  }

  public PlatformBuilder data(Path dir) {
    return new PlatformBuilder(root, dir, false, portOffset, parts, slots, dueEvery, apps, out);
  }

  /** In a temporary folder that is deleted at the end. */
  public PlatformBuilder inTemporaryFolder() {
    return new PlatformBuilder(
        root, TemporaryFolder.create(), true, portOffset, parts, slots, dueEvery, apps, out);
  }

  public PlatformBuilder portOffset(int offset) {
    return new PlatformBuilder(root, data, ephemeral, offset, parts, slots, dueEvery, apps, out);
  }

  /** An offset at which all ports are free now. */
  public PlatformBuilder freePorts() {
    var random = ThreadLocalRandom.current();
    return Stream.generate(() -> random.nextInt(LEAST_OFFSET, MOST_OFFSET))
        .filter(
            offset ->
                Arrays.stream(Part.values())
                    .allMatch(part -> PortHolder.isFree(part.usualPort() + offset)))
        .findFirst()
        .map(this::portOffset)
        .orElseThrow();
  }

  /** With a second process of each service, called {@code orders-2} and so on. */
  public PlatformBuilder twins() {
    return new PlatformBuilder(
        root, data, ephemeral, portOffset, parts(true), slots, dueEvery, apps, out);
  }

  /** So many logs for each service, from the first event on; 0 for what the data says. */
  public PlatformBuilder logs(int logs) {
    if (logs < 0 || logs > MOST_LOGS) {
      throw new PlatformProblem("--logs is a number of 1 to %d, not %d".formatted(MOST_LOGS, logs));
    }
    var table = logs == 0 ? "" : Slots.even(logs);
    return new PlatformBuilder(
        root, data, ephemeral, portOffset, parts, table, dueEvery, apps, out);
  }

  /** Services look for work that is due that often: one who watches does not like to wait. */
  public PlatformBuilder dueEvery(Duration pause) {
    return new PlatformBuilder(root, data, ephemeral, portOffset, parts, slots, pause, apps, out);
  }

  /** Platforms over other data that use the same folder unpack the services once. */
  public PlatformBuilder apps(Path dir) {
    return new PlatformBuilder(root, data, ephemeral, portOffset, parts, slots, dueEvery, dir, out);
  }

  private static Set<Part> parts(boolean twins) {
    return Arrays.stream(Part.values())
        .filter(part -> twins || !part.isSecond())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
  }

  /** Only these, by their names. */
  public PlatformBuilder parts(String... names) {
    Set<Part> chosen =
        Arrays.stream(names)
            .map(name -> Part.named(name).orElseThrow())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    return new PlatformBuilder(
        root, data, ephemeral, portOffset, chosen, slots, dueEvery, apps, out);
  }

  public PlatformBuilder root(Path newRoot) {
    return new PlatformBuilder(
        newRoot, data, ephemeral, portOffset, parts, slots, dueEvery, apps, out);
  }

  public PlatformBuilder out(PrintStream newOut) {
    return new PlatformBuilder(
        root, data, ephemeral, portOffset, parts, slots, dueEvery, apps, newOut);
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
