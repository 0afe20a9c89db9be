package voti.kit.publishing;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import voti.kit.tracing.Traces;

/** The processor that sends, when the service has something to say and messaging is on. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
class PublishingConfiguration {

  @Bean
  @Lazy
  Translation translation(
      @Value("${spring.application.name}") String service,
      ObjectProvider<Publisher> publishers,
      ObjectProvider<Historian> historians) {
    return new Translation(
        service, publishers.orderedStream().toList(), historians.orderedStream().toList());
  }

  @Bean
  @ConditionalOnProperty(name = "voti.messaging", havingValue = "on", matchIfMissing = true)
  Senders senders(
      @Value("${voti.kafka.bootstrap}") String bootstrap,
      @Value("${voti.kafka.partitions}") int partitions,
      @Value("${spring.application.name}") String service) {
    return new Senders(
        () -> new Sender(bootstrap, partitions, List.of("voti." + service, Topics.HISTORY)));
  }

  @Bean
  @ConditionalOnProperty(name = "voti.messaging", havingValue = "on", matchIfMissing = true)
  ConfigurerModule publishing(
      ObjectProvider<Translation> translation, Senders senders, Traces traces) {
    return configurer ->
        configurer.eventProcessing(
            processing ->
                processing.registerEventHandler(
                    axon -> new Publishing(translation.getObject(), senders, traces)));
  }
}
