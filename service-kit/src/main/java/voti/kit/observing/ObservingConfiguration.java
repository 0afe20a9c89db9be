package voti.kit.observing;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.axonframework.config.Configuration;
import org.bson.Document;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import voti.kit.receiving.Containers;
import voti.kit.views.Progress;
import voti.kit.views.Rebuildable;
import voti.kit.views.Replays;
import voti.store.Logs;
import voti.store.VotiEventStore;

/** Gauges of positions and lags, and three answers to "is it well": store, processors, consumer. */
@AutoConfiguration
class ObservingConfiguration {

  @Bean
  MeterBinder logPosition(Logs logs) {
    return registry ->
        logs.all()
            .forEach(
                log ->
                    Gauge.builder("voti.log.position", log, VotiEventStore::lastPosition)
                        .tag("log", log.log())
                        .description("position of the newest commit")
                        .register(registry));
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
      Gauge.builder("voti.received.lag.seconds", containers, Containers::seconds)
          .description("age of the newest message taken, while there are newer ones")
          .register(registry);
    };
  }

  @Bean
  GroupLag groupLag(Configuration axon, Logs store, Progress progress, Clock clock) {
    return new GroupLag(axon, store, progress, clock);
  }

  @Bean
  OperationsEndpoint operationsEndpoint(
      Logs logs, GroupLag lag, Containers containers, Rebuildable rebuildable, Replays replays) {
    return new OperationsEndpoint(logs, lag, containers, rebuildable, replays);
  }

  @Bean
  RebuildEndpoint rebuildEndpoint(Replays replays, Rebuildable rebuildable) {
    return new RebuildEndpoint(replays, rebuildable);
  }

  /** After Axon has made its processors. */
  @Bean
  SmartInitializingSingleton processorLag(GroupLag lag, MeterRegistry registry) {
    return () ->
        lag.groups()
            .forEach(
                group -> {
                  Gauge.builder("voti.processor.lag", group, lag::positions)
                      .tag("group", group.getName())
                      .description("commits the group has not seen")
                      .register(registry);
                  Gauge.builder("voti.processor.lag.seconds", group, lag::seconds)
                      .tag("group", group.getName())
                      .description("age of the oldest commit the group has not seen")
                      .register(registry);
                });
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
