package voti.kit.due;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Lets time do its work. */
@AutoConfiguration
class DueConfiguration {

  @Bean
  DueRunner dueRunner(
      ObjectProvider<DueWork> works,
      @Qualifier("plain") MongoDatabase database,
      Clock clock,
      @Value("${voti.due.every}") Duration every) {
    return new DueRunner(
        works.orderedStream().toList(),
        new DefaultLockingTaskExecutor(new MongoLockProvider(database.getCollection("locks"))),
        clock,
        every);
  }
}
