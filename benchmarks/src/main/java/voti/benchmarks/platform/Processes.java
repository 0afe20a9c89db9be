package voti.benchmarks.platform;

import java.time.Duration;
import java.util.Map;
import voti.platform.launcher.Memory;

/** Processes by their names, and what they take. */
interface Processes extends AutoCloseable {

  /** Process ids by name. */
  Map<String, Long> ids();

  @Override
  void close();

  /** What all of them occupy. */
  default double megabytes() {
    return ids().values().stream()
        .mapToLong(id -> Memory.residentMegabytes(id).orElseThrow())
        .sum();
  }

  /** The processor time that one of them has taken since it began. */
  static Duration used(long id) {
    return ProcessHandle.of(id).flatMap(process -> process.info().totalCpuDuration()).orElseThrow();
  }
}
