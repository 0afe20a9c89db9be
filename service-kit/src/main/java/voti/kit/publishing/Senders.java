package voti.kit.publishing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * A sender for each log: logs are read by threads of their own, and what one of them gives up or
 * waits for is not the others'.
 */
final class Senders implements AutoCloseable {

  private final Map<Integer, Sender> byLog = new ConcurrentHashMap<>();
  private final Supplier<Sender> making;

  Senders(Supplier<Sender> making) {
    this.making = making;
  }

  Sender of(int log) {
    return byLog.computeIfAbsent(log, number -> making.get());
  }

  @Override
  public void close() {
    byLog.values().forEach(Sender::close);
  }
}
