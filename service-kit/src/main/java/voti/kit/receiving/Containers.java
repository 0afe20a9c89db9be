package voti.kit.receiving;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The consumers of this process. */
public class Containers {

  private final Map<String, MessageListenerContainer> started = new ConcurrentHashMap<>();

  private final Clock clock;
  private final AtomicLong newest;

  Containers(Clock clock) {
    this.clock = clock;
    newest = new AtomicLong(clock.millis());
  }

  /** A binding that is started again has another container; the old one counts no more. */
  void add(String binding, MessageListenerContainer container) {
    started.put(binding, container);
  }

  /** Notes that a message of that time was handled or parked. */
  void took(long epochMillis) {
    newest.accumulateAndGet(epochMillis, Math::max);
  }

  /**
   * While there are messages that were not taken, the age of the newest that was, in seconds; the
   * time since the start when none was. 0 when there are none.
   */
  public double seconds() {
    return lag() == 0 ? 0 : Math.max(0, clock.millis() - newest.get()) / 1000.0;
  }

  /** Whether there is a consumer and all are running. */
  public boolean areRunning() {
    return !started.isEmpty()
        && started.values().stream().allMatch(MessageListenerContainer::isRunning);
  }

  /**
   * Messages the slowest partition is behind, as its consumer knows it; 0 before the first poll.
   */
  public double lag() {
    return started.values().stream()
        .flatMap(container -> container.metrics().values().stream())
        .flatMap(metrics -> metrics.entrySet().stream())
        .filter(metric -> metric.getKey().name().equals("records-lag-max"))
        .map(metric -> metric.getValue().metricValue())
        .filter(Double.class::isInstance)
        .mapToDouble(Double.class::cast)
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }
}
