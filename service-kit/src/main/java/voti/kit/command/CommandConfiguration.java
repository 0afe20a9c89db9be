package voti.kit.command;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.spring.config.SpringAggregateConfigurer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import voti.kit.tracing.Traces;
import voti.store.EventTypes;
import voti.store.Logs;

/** The command bus with its own threads, and what stands around every decision. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
class CommandConfiguration {

  private static final int THREADS = 8;
  private static final int QUEUE = 1000;
  private static final int SNAPSHOT_EVERY = 50;

  /** Its own threads give every command a root unit of work: its append is over when it answers. */
  @Bean(destroyMethod = "shutdown")
  @Qualifier("localSegment")
  AsynchronousCommandBus commandBus(TransactionManager transactions, Configuration axon) {
    var threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(QUEUE),
            new AxonThreadFactory("voti-command"));
    threads.allowCoreThreadTimeOut(true);
    var bus =
        AsynchronousCommandBus.builder().executor(threads).transactionManager(transactions).build();
    bus.registerHandlerInterceptor(
        new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
    return bus;
  }

  /** What a command says of its actor and cause, its events say too. */
  @Bean
  CorrelationDataProvider envelopeProvider() {
    return message ->
        message instanceof CommandMessage<?>
            ? message.getMetaData().entrySet().stream()
                .filter(entry -> Envelope.staysOnEvents(entry.getKey()))
                .collect(
                    Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue))
            : java.util.Map.of();
  }

  @Bean
  HandlerEnhancerDefinition decidesOnce(Logs store) {
    return new DecidesOnce(store);
  }

  @Bean
  ParameterResolverFactory envelopeParameters() {
    return new EnvelopeParameters();
  }

  @Bean
  SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter) {
    return new EventCountSnapshotTriggerDefinition(snapshotter, SNAPSHOT_EVERY);
  }

  /** Every aggregate that does not say otherwise is snapshotted. */
  @Bean
  static BeanPostProcessor snapshotsForAll() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof SpringAggregateConfigurer<?> aggregate) {
          aggregate.setSnapshotTriggerDefinition("snapshotTrigger");
        }
        return bean;
      }
    };
  }

  @Bean
  Commands commands(CommandBus bus, Logs store, EventTypes types, Traces traces) {
    return new Commands(new Dispatcher(bus, store, types), traces);
  }

  @Bean
  Automations automations(CommandBus bus, Logs store, EventTypes types, Traces traces) {
    return new Automations(new Dispatcher(bus, store, types), traces);
  }
}
