package voti.kit.views;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoDatabase;
import io.micrometer.tracing.Span;
import java.time.Clock;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import voti.kit.command.Envelope;
import voti.kit.tracing.Traces;
import voti.store.Logs;
import voti.store.StoredTokens;

/**
 * Streaming processors: one per group and log, one segment, from the first event, stopped by any
 * error.
 */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
class ViewsConfiguration {

  private static final int BATCH = 100;

  /** Each batch waits for its acknowledgements and stores a token: fewer of them carry more. */
  private static final int BATCH_OF_MESSAGES = 4000;

  /**
   * A token that passes over events of no interest is stored when nothing of interest has come for
   * so long. Another process that waits for this group to have seen one of them waits as long.
   */
  private static final int SETTLED_MILLIS = 100;

  @Bean
  ConfigurerModule processors(Traces traces, ObjectProvider<Logs> logs) {
    return configurer ->
        configurer.eventProcessing(
            processing ->
                processing
                    .registerEventProcessorFactory(
                        (group, axon, handlers) ->
                            new EachLog(
                                group,
                                logs.getObject(),
                                axon,
                                handlers,
                                streaming(
                                    group.equals(Freshness.PUBLISHING)
                                        ? BATCH_OF_MESSAGES
                                        : BATCH)))
                    .registerDefaultErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .registerDefaultListenerInvocationErrorHandler(
                        axon -> PropagatingErrorHandler.instance())
                    .registerDefaultHandlerInterceptor((axon, group) -> traced(traces, group)));
  }

  private static TrackingEventProcessorConfiguration streaming(int batch) {
    return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
        .andBatchSize(batch)
        .andEventAvailabilityTimeout(SETTLED_MILLIS, MILLISECONDS)
        .andTokenClaimInterval(1000, MILLISECONDS)
        .andWorkerTerminationTimeout(4, SECONDS);
  }

  private static MessageHandlerInterceptor<EventMessage<?>> traced(Traces traces, String group) {
    return (unit, chain) -> {
      var event = unit.getMessage();
      return traces.within(
          group + " " + event.getPayloadType().getSimpleName(),
          Span.Kind.CONSUMER,
          Envelope.text(event.getMetaData(), Envelope.TRACEPARENT),
          () -> {
            try {
              return chain.proceed();
            } catch (RuntimeException failure) {
              throw failure;
            } catch (Exception failure) {
              throw new IllegalStateException(failure);
            }
          });
    };
  }

  @Bean
  Progress progress(MongoDatabase database, @Qualifier("serializer") Serializer serializer) {
    return new Progress(new StoredTokens(database, serializer));
  }

  @Bean
  Freshness freshness(Configuration axon, Logs store, Progress progress) {
    return new Freshness(axon, store, progress);
  }

  @Bean(destroyMethod = "close")
  Replays replays(
      Configuration axon,
      @Qualifier("plain") MongoDatabase database,
      TokenStore tokens,
      Logs logs) {
    return new Replays(axon, database, tokens, logs);
  }

  /** Before the groups of this process go on. */
  @Bean
  SmartInitializingSingleton exchangesThatWereCutOff(Replays replays) {
    return replays::finish;
  }

  @Bean
  Rebuildable rebuildable(ApplicationContext beans) {
    return new Rebuildable(beans);
  }

  /** One instance at a time does what a clock starts. */
  @Bean
  @ConditionalOnMissingBean
  LockProvider lockProvider(MongoDatabase database, Clock clock) {
    return new MongoLockProvider(database.getCollection("locks"));
  }
}
