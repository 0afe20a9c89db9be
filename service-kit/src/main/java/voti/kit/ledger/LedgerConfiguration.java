package voti.kit.ledger;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import voti.kit.publishing.Sender;
import voti.kit.publishing.Topics;
import voti.store.EventTypes;
import voti.store.Logs;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;

/** The ledgers over the service's logs, and who is told of their heads. */
@AutoConfiguration(after = voti.kit.store.StoreConfiguration.class)
public class LedgerConfiguration {

  static LedgerKeys keys(String origin, List<String> keys, String file) {
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
  Ledgers ledgers(
      Logs logs,
      @Qualifier("plain") MongoDatabase database,
      Clock clock,
      @Value("${spring.application.name}") String service,
      @Value("${voti.ledger.keys}") List<String> keys,
      @Value("${voti.ledger.key-file}") String file,
      @Value("${voti.ledger.epoch}") int epoch) {
    return new Ledgers(
        logs,
        log -> {
          var origin = "voti.%s/%s/%d".formatted(service, log.log(), epoch);
          var signing = keys(origin, keys, file);
          Epoch.begin(log, logs.slots().in(log.number()).getFirst(), origin, epoch);
          return new Ledger(log, database, signing, clock);
        });
  }

  @Bean
  LedgerEndpoint ledgerEndpoint(Ledgers ledgers, Logs logs) {
    return new LedgerEndpoint(ledgers, logs);
  }

  @Bean
  DossierEndpoint dossierEndpoint(
      @Value("${spring.application.name}") String service,
      Logs logs,
      Ledgers ledgers,
      EventTypes types,
      Clock clock) {
    return new DossierEndpoint(service, logs, ledgers, types, clock);
  }

  @Bean(destroyMethod = "close")
  @ConditionalOnProperty(name = "voti.messaging", havingValue = "on", matchIfMissing = true)
  HeadPublishers headPublishers(
      Ledgers ledgers,
      @Value("${spring.application.name}") String service,
      @Value("${voti.kafka.bootstrap}") String bootstrap,
      @Value("${voti.kafka.partitions}") int partitions) {
    return new HeadPublishers(
        ledgers,
        new HeadMessage(service),
        () -> new Sender(bootstrap, partitions, List.of(Topics.LEDGER)));
  }

  @Bean
  MeterBinder ledgerFigures(Ledgers ledgers, Logs logs) {
    return registry ->
        logs.all()
            .forEach(
                log -> {
                  var ledger = ledgers.of(log);
                  Gauge.builder(
                          "voti.ledger.behind", ledger, l -> log.lastPosition() - (double) l.size())
                      .tag("log", log.log())
                      .description("commits the tree has not taken in")
                      .register(registry);
                  Gauge.builder("voti.ledger.broken", ledger, l -> l.broken().isPresent() ? 1 : 0)
                      .tag("log", log.log())
                      .description("1 when what is stored is not what was signed")
                      .register(registry);
                });
  }

  @Bean
  HealthIndicator ledgerHealthIndicator(Ledgers ledgers) {
    return () -> {
      var health = Health.up();
      for (var ledger : ledgers.all()) {
        health.withDetail(ledger.origin(), ledger.size());
        ledger
            .broken()
            .ifPresent(why -> health.down().withDetail("broken", String.valueOf(why.getMessage())));
      }
      return health.build();
    };
  }
}
