package voti.store;

/** The same cases in the last of four logs, beside three that have the same streams and causes. */
class FourLogsConformanceTest extends MemoryServerConformanceTest {

  @Override
  protected int log() {
    return 3;
  }
}
