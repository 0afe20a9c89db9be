package voti.kit.observing;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.bson.Document;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import voti.kit.events.Recorded;
import voti.kit.receiving.Containers;
import voti.kit.views.Progress;
import voti.store.VotiEventStore;

/** Gauges of positions and lags, and three answers to "is it well": store, processors, consumer. */
@AutoConfiguration
class ObservingConfiguration {

  @Bean
  MeterBinder logPosition(VotiEventStore store) {
    return registry ->
        Gauge.builder("voti.log.position", store, VotiEventStore::lastPosition)
            .description("position of the newest commit")
            .register(registry);
  }

  @Bean
  MeterBinder waitingMessages(MongoDatabase database, Containers containers) {
    return registry -> {
      Gauge.builder(
              "voti.parked", database, parked -> parked.getCollection("parked").countDocuments())
          .description("messages that wait for an operator")
          .register(registry);
      Gauge.builder("voti.received.lag", containers, Containers::lag)
          .description("messages the slowest partition is behind")
          .register(registry);
    };
  }

  /** After Axon has made its processors. */
  @Bean
  SmartInitializingSingleton processorLag(
      Configuration axon,
      VotiEventStore store,
      io.micrometer.core.instrument.MeterRegistry registry) {
    return () ->
        axon.eventProcessingConfiguration().eventProcessors().values().stream()
            .filter(StreamingEventProcessor.class::isInstance)
            .map(StreamingEventProcessor.class::cast)
            .forEach(
                processor ->
                    Gauge.builder("voti.processor.lag", processor, p -> lag(store, p))
                        .tag("group", processor.getName())
                        .description("commits the group has not seen")
                        .register(registry));
  }

  private static double lag(VotiEventStore store, StreamingEventProcessor processor) {
    var seen = Progress.of(processor);
    return Math.max(0, store.lastPosition() - (seen < 0 ? 0 : seen / Recorded.EVENTS_PER_COMMIT));
  }

  @Bean
  HealthIndicator storeHealthIndicator(MongoDatabase database) {
    return () -> {
      try {
        database.runCommand(new Document("ping", 1));
        return Health.up().build();
      } catch (RuntimeException away) {
        return Health.down(away).build();
      }
    };
  }

  @Bean
  HealthIndicator processorsHealthIndicator(Configuration axon) {
    return () -> {
      var health = Health.up();
      axon.eventProcessingConfiguration()
          .eventProcessors()
          .forEach(
              (group, processor) -> {
                if (!processor.isRunning() || processor.isError()) {
                  health.down().withDetail(group, processor.isError() ? "failing" : "stopped");
                }
              });
      return health.build();
    };
  }

  @Bean
  @ConditionalOnProperty(name = "voti.messaging", havingValue = "on", matchIfMissing = true)
  HealthIndicator consumerHealthIndicator(Containers containers) {
    return () ->
        containers.areRunning()
            ? Health.up().build()
            : Health.down().withDetail("consumer", "not connected yet").build();
  }
}
