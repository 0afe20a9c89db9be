package voti.kit.ledger.witness;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import voti.kit.ledger.LedgerConfiguration;
import voti.kit.ledger.Ledgers;
import voti.store.ledger.SigningKey;
import voti.store.witness.Witness;
import voti.verify.VerifierKey;

/** A witness where {@code voti.witness.key} is set; witnesses of ours where some are named. */
@AutoConfiguration(after = LedgerConfiguration.class)
class WitnessConfiguration {

  @Bean
  @ConditionalOnProperty("voti.witness.key")
  WitnessEndpoint witnessEndpoint(
      MongoDatabase database,
      @Value("${voti.witness.logs}") List<String> logs,
      @Value("${voti.witness.name}") String name,
      @Value("${voti.witness.key}") String key,
      Clock clock) {
    var known = logs.stream().map(VerifierKey::read).toList();
    return new WitnessEndpoint(
        new Witness(database, known, SigningKey.ofWitness(name, key), clock));
  }

  @Bean(destroyMethod = "close")
  WitnessedLedgers witnessed(
      Ledgers ledgers, @Value("${voti.ledger.witnesses}") List<String> witnesses) {
    return new WitnessedLedgers(ledgers, witnesses);
  }
}
