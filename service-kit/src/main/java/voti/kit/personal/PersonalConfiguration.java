package voti.kit.personal;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Seals, for the services that keep personal data. */
@AutoConfiguration
class PersonalConfiguration {

  @Bean
  @Lazy
  Seals seals(MongoDatabase database, Clock clock) {
    return new Seals(database, clock);
  }
}
