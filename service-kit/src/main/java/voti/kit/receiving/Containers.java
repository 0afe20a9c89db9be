package voti.kit.receiving;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The consumers of this process. */
public class Containers {

  private final List<MessageListenerContainer> started = new CopyOnWriteArrayList<>();

  void add(MessageListenerContainer container) {
    started.add(container);
  }

  /** Whether there is a consumer and all are running. */
  public boolean areRunning() {
    return !started.isEmpty() && started.stream().allMatch(MessageListenerContainer::isRunning);
  }

  /**
   * Messages the slowest partition is behind, as its consumer knows it; 0 before the first poll.
   */
  public double lag() {
    return started.stream()
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
