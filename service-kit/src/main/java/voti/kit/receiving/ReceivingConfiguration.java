package voti.kit.receiving;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.cloud.stream.config.ConsumerEndpointCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.FixedBackOff;
import voti.contracts.Contracts;
import voti.kit.publishing.Topics;
import voti.kit.security.AccountDirectory;
import voti.kit.tracing.Traces;

/** The one function the binder feeds, and the operators' door to parked messages. */
@AutoConfiguration
class ReceivingConfiguration {

  private static final String BINDING = "received-in-0";

  @Bean
  @Lazy
  Contracts contracts() {
    return Contracts.load();
  }

  @Bean
  Parked parked(MongoDatabase database, Clock clock) {
    return new Parked(database, clock);
  }

  @Bean
  Inbox inbox(
      ObjectProvider<Contracts> contracts,
      ObjectProvider<Receiver> receivers,
      @Value("${voti.directory}") String directory,
      AccountDirectory accounts,
      Parked parked,
      Traces traces) {
    List<Receiver> own = directory.equals("received") ? DirectoryReceiver.all(accounts) : List.of();
    return new Inbox(
        () -> new Incoming(contracts.getObject()),
        Stream.concat(receivers.orderedStream(), own.stream()),
        parked,
        traces);
  }

  @Bean
  ParkedWork parkedWork(Parked parked, Inbox inbox) {
    return new ParkedWork(parked, inbox);
  }

  @Bean
  ParkedEndpoint parkedEndpoint(Parked parked, ParkedWork work, Clock clock) {
    return new ParkedEndpoint(parked, work, clock);
  }

  @Bean
  @ConditionalOnProperty(name = "voti.messaging", havingValue = "on", matchIfMissing = true)
  Consumer<Message<List<byte[]>>> received(Inbox inbox, Parked parked, Containers containers) {
    return new BatchListener(inbox, parked, containers);
  }

  /** The topics are those of the types somebody in this service wants to hear of. */
  @Bean
  @ConditionalOnProperty(name = "voti.messaging", havingValue = "on", matchIfMissing = true)
  SmartInitializingSingleton destinations(BindingServiceProperties bindings, Inbox inbox) {
    return () ->
        bindings
            .getBindingProperties(BINDING)
            .setDestination(
                inbox.types().stream()
                    .map(Topics::of)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(",")));
  }

  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<byte[], byte[]>> containers(
      ParkedWork work, Containers containers) {
    return (container, destination, group) -> {
      containers.add(destination + "@" + group, container);
      container.setBatchInterceptor(work);
      container.getContainerProperties().setPollTimeout(1000);
      // Whatever gets past the listener is tried again for ever: nothing is ever skipped.
      container.setCommonErrorHandler(
          new DefaultErrorHandler(new FixedBackOff(1000, FixedBackOff.UNLIMITED_ATTEMPTS)));
    };
  }

  @Bean
  Containers startedContainers(Clock clock) {
    return new Containers(clock);
  }

  /** The records themselves are wanted, headers and all. */
  @Bean
  ConsumerEndpointCustomizer<KafkaMessageDrivenChannelAdapter<byte[], byte[]>> records() {
    return (endpoint, destination, group) -> {
      var withRecords = new BatchMessagingMessageConverter();
      withRecords.setRawRecordHeader(true);
      endpoint.setBatchMessageConverter(withRecords);
    };
  }
}
