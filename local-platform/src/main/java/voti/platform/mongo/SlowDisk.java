package voti.platform.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A delay of each flush, for trying out what a slow disk does: as many milliseconds as a file
 * beside the database says, for as long as it is there.
 */
public final class SlowDisk {

  private final Path told;

  SlowDisk(Path database) {
    told = toldBy(database);
  }

  /** The file that tells. */
  public static Path toldBy(Path database) {
    return database.resolveSibling(database.getFileName() + ".slow");
  }

  void await() {
    if (!Files.exists(told)) {
      return;
    }
    try {
      Thread.sleep(Long.parseLong(Files.readString(told).strip()));
    } catch (IOException | NumberFormatException beingWrittenOrGone) {
      // Then this flush is as quick as any.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
