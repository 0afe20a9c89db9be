package voti.platform.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import voti.platform.launcher.LocalPlatform;
import voti.platform.mongo.SlowDisk;

/** A disk that is full or slow for a while. */
final class Disk {

  private static final Duration FULL = Duration.ofSeconds(5);
  private static final Duration SLOW = Duration.ofSeconds(8);
  private static final long LOOK_MILLIS = 5;

  private final LocalPlatform platform;

  Disk(LocalPlatform platform) {
    this.platform = platform;
  }

  /**
   * Full for a process, and for the one that is started in its place.
   *
   * @param room the database's file may still grow by so much; any other process may not write at
   *     all
   */
  void isFull(String process, int room) {
    if (!FullDisk.isPossible()) {
      System.out.println(
          "There is no prlimit here, so the disk of " + process + " stays as it is.");
      return;
    }
    var longest = process.equals("mongo") ? size() + room : 0;
    var end = System.nanoTime() + FULL.toNanos();
    var limited = 0L;
    while (System.nanoTime() < end) {
      var running = platform.pid(process);
      if (running != 0 && running != limited) {
        FullDisk.begin(running, longest);
        limited = running;
      }
      Signals.sleep(LOOK_MILLIS);
    }
    var running = platform.pid(process);
    if (running != 0) {
      FullDisk.end(running);
    }
  }

  /** Each flush of the database takes so much longer. */
  void isSlow(int millis) {
    var told = SlowDisk.toldBy(platform.data().mongoFile());
    try {
      Files.writeString(told, Integer.toString(millis));
      Signals.sleep(SLOW.toMillis());
      Files.delete(told);
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }

  private long size() {
    try {
      return Files.size(platform.data().mongoFile());
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}
