package voti.kit.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import voti.kit.events.EventFamily;
import voti.kit.ledger.EpochEvent;
import voti.kit.views.beside.BesideDatabase;
import voti.store.CanonicalSerializer;
import voti.store.EventTypes;
import voti.store.Logs;
import voti.store.MongoTokenStore;
import voti.store.SlotTable;
import voti.store.Upcaster;
import voti.store.VotiEventStore;

/** The clock, the database, the event store on it, the tokens of its readers. */
@AutoConfiguration(
    beforeName = {
      "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
      "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration"
    })
public class StoreConfiguration {

  private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(10);

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @ConditionalOnMissingBean
  MongoClient mongoClient(@Value("${voti.mongo.uri}") String uri) {
    return Databases.client(uri);
  }

  @Bean
  @Qualifier("plain")
  MongoDatabase plainDatabase(MongoClient client, @Value("${voti.mongo.database}") String name) {
    return client.getDatabase(name);
  }

  /** What read models are given, so that they can be built anew beside. */
  @Bean
  @Primary
  MongoDatabase database(@Qualifier("plain") MongoDatabase plain) {
    return BesideDatabase.around(plain);
  }

  @Bean
  EventTypes eventTypes(ObjectProvider<EventFamily> families, ObjectProvider<Upcaster> upcasters) {
    var builder = EventTypes.builder().family(EpochEvent.PREFIX, EpochEvent.class);
    families.forEach(family -> builder.family(family.prefix(), family.sealedInterface()));
    upcasters.forEach(builder::upcaster);
    return builder.build();
  }

  @Bean
  @Primary
  Serializer serializer() {
    return CanonicalSerializer.tokens();
  }

  @Bean
  @Qualifier("messageSerializer")
  Serializer messageSerializer(@Qualifier("serializer") Serializer serializer) {
    return serializer;
  }

  @Bean
  @Qualifier("eventSerializer")
  Serializer eventSerializer(EventTypes types) {
    return CanonicalSerializer.events(types);
  }

  @Bean(name = "eventBus", destroyMethod = "close")
  @Qualifier("eventStore")
  Logs eventStore(
      @Qualifier("plain") MongoDatabase database,
      EventTypes types,
      Clock clock,
      @Value("${voti.logs}") String slots) {
    return new Logs(
        new SlotTable(database).agree(slots),
        number ->
            VotiEventStore.builder()
                .database(database)
                .log(number)
                .types(types)
                .clock(clock)
                .build());
  }

  @Bean
  @ConditionalOnMissingBean
  TokenStore tokenStore(
      @Qualifier("plain") MongoDatabase database,
      @Qualifier("serializer") Serializer serializer,
      Clock clock,
      @Value("${spring.application.name}@${server.port:8080}") String instance) {
    return new MongoTokenStore(database, serializer, CLAIM_TIMEOUT, node(instance), clock);
  }

  /** The same after a restart, so that a killed process gets its own claims back at once. */
  private static String node(String instance) {
    try {
      return instance
          + "@"
          + InetAddress.getLocalHost().getHostName()
          + (instance.endsWith("@0") ? "/" + ProcessHandle.current().pid() : "");
    } catch (UnknownHostException nameless) {
      return instance + "/" + ProcessHandle.current().pid();
    }
  }
}
