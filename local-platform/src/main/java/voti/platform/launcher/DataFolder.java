package voti.platform.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Where everything is kept: databases, logs, unpacked services and the state file. */
public record DataFolder(Path dir) {

  private static final long LEAST_FREE_MEGABYTES = 500;
  private static final long LONGEST_LOG_BYTES = 16L * 1024 * 1024;

  public DataFolder {
    dir = dir.toAbsolutePath().normalize();
  }

  Path of(Part part) {
    return dir.resolve(part.label());
  }

  /** All that the database has. */
  public Path mongoFile() {
    return of(Part.MONGO).resolve("voti.mv");
  }

  /** The secret with which a service signs its ledger; the service makes it. */
  Path ledgerKey(Part part) {
    return dir.resolve("keys").resolve(part.first().label() + ".key");
  }

  Path apps() {
    return dir.resolve("apps");
  }

  /** What a part prints. */
  public Path log(Part part) {
    return dir.resolve("logs").resolve(part.label() + ".log");
  }

  Path stateFile() {
    return dir.resolve("platform.json");
  }

  /** Makes the folder ready to start in; a long log makes place for a new one. */
  void prepare() {
    try {
      Files.createDirectories(dir.resolve("logs"));
      for (Part part : Part.values()) {
        Path log = log(part);
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG_BYTES) {
          Files.move(
              log,
              log.resolveSibling(part.label() + ".1.log"),
              java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new PlatformProblem(
          "The folder %s cannot be written (%s). Choose another with --data DIR."
              .formatted(dir, e.getMessage()),
          e);
    }
  }

  void requireSpace() {
    try {
      requireSpace(Files.getFileStore(dir).getUsableSpace() / (1024 * 1024));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void requireSpace(long freeMegabytes) {
    if (freeMegabytes < LEAST_FREE_MEGABYTES) {
      throw new PlatformProblem(
          "Only %d MB are free where %s is, and Voti needs %d MB. Free some space, or choose another folder with --data DIR."
              .formatted(freeMegabytes, dir, LEAST_FREE_MEGABYTES));
    }
  }

  /** Held by one launcher at a time; none when another has it. */
  @Nullable FileLock lock() {
    try {
      var channel =
          FileChannel.open(
              dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        if (lock == null) {
          channel.close();
        }
        return lock;
      } catch (OverlappingFileLockException e) {
        channel.close();
        return null;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
