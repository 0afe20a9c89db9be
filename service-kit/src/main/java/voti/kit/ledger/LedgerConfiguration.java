package voti.kit.ledger;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import voti.kit.publishing.Sender;
import voti.kit.publishing.Topics;
import voti.store.EventTypes;
import voti.store.VotiEventStore;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;

/** The ledger over the service's log, and who is told of its heads. */
@AutoConfiguration(after = voti.kit.store.StoreConfiguration.class)
public class LedgerConfiguration {

  @Bean
  LedgerKeys ledgerKeys(
      @Value("voti.${spring.application.name}/${voti.log}/${voti.ledger.epoch}") String origin,
      @Value("${voti.ledger.keys}") List<String> keys,
      @Value("${voti.ledger.key-file}") String file) {
    if (keys.isEmpty() && file.isEmpty()) {
      throw new IllegalStateException(
          "The ledger of "
              + origin
              + " has no key to sign with. Set VOTI_LEDGER_KEYS (base64 of 32 random bytes, the"
              + " newest first), or VOTI_LEDGER_KEY_FILE to a file that keeps one.");
    }
    return new LedgerKeys(origin, keys.isEmpty() ? KeyFile.seeds(Path.of(file)) : keys);
  }

  @Bean(destroyMethod = "close")
  Ledger ledger(
      VotiEventStore store,
      MongoDatabase database,
      LedgerKeys keys,
      Clock clock,
      @Value("${voti.ledger.epoch}") int epoch) {
    Epoch.begin(store, keys.origin(), epoch);
    return new Ledger(store, database, keys, clock);
  }

  @Bean
  LedgerEndpoint ledgerEndpoint(Ledger ledger, VotiEventStore store) {
    return new LedgerEndpoint(ledger, store);
  }

  @Bean
  DossierEndpoint dossierEndpoint(
      @Value("${spring.application.name}") String service,
      VotiEventStore store,
      Ledger ledger,
      EventTypes types,
      Clock clock) {
    return new DossierEndpoint(service, store, ledger, types, clock);
  }

  @Bean(destroyMethod = "close")
  @ConditionalOnProperty(name = "voti.messaging", havingValue = "on", matchIfMissing = true)
  HeadPublisher headPublisher(
      Ledger ledger,
      @Value("${spring.application.name}") String service,
      @Value("${voti.kafka.bootstrap}") String bootstrap,
      @Value("${voti.kafka.partitions}") int partitions) {
    return new HeadPublisher(
        ledger,
        new HeadMessage(service),
        new Sender(bootstrap, partitions, List.of(Topics.LEDGER)));
  }

  @Bean
  MeterBinder ledgerFigures(Ledger ledger, VotiEventStore store) {
    return registry -> {
      Gauge.builder("voti.ledger.behind", ledger, l -> store.lastPosition() - (double) l.size())
          .description("commits the tree has not taken in")
          .register(registry);
      Gauge.builder("voti.ledger.broken", ledger, l -> l.broken().isPresent() ? 1 : 0)
          .description("1 when what is stored is not what was signed")
          .register(registry);
    };
  }

  @Bean
  HealthIndicator ledgerHealthIndicator(Ledger ledger) {
    return () ->
        ledger
            .broken()
            .map(why -> Health.down().withDetail("broken", String.valueOf(why.getMessage())))
            .orElseGet(() -> Health.up().withDetail("size", ledger.size()))
            .build();
  }
}
