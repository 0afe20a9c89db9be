package voti.platform.chaos;

/**
 * A limit on the size of a process's files, set while it runs: what it writes beyond that fails,
 * the last write perhaps half-way, as on a disk that has no room left. It needs prlimit of
 * util-linux and no more rights than to send a signal.
 */
final class FullDisk {

  private FullDisk() {}

  static boolean isPossible() {
    return Signals.run("prlimit", "--version");
  }

  /**
   * No file of the process grows beyond so many bytes; those that are longer cannot be extended.
   */
  static void begin(long process, long bytes) {
    limit(process, Long.toString(bytes));
  }

  static void end(long process) {
    limit(process, "unlimited");
  }

  /** The soft limit only; with the hard one it could not be lifted again. */
  private static void limit(long process, String bytes) {
    Signals.run("prlimit", "--pid", Long.toString(process), "--fsize=" + bytes + ":");
  }
}
