package voti.platform.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.platform.mongo.EmbeddedMongo;
import voti.store.EventTypes;
import voti.store.VotiEventStore;
import voti.store.ledger.Ledger;
import voti.store.ledger.LedgerKeys;
import voti.store.ledger.SigningKey;

/** The check of a log is silent about a sound one, and red for each fault that it is there for. */
class LogCheckTest {

  /** The smallest event there is. */
  sealed interface PingEvent {
    record Pinged(String ping) implements PingEvent {}
  }

  private final EmbeddedMongo server = EmbeddedMongo.inMemory();
  private final MongoClient client = MongoClients.create(server.uri());
  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private MongoCollection<Document> log;

  @BeforeEach
  void eightCommitsUnderSignedHeads() throws InterruptedException {
    var database = client.getDatabase("voti-credit");
    log = database.getCollection("log-0");
    var types = EventTypes.builder().family("png", PingEvent.class).build();
    var keys = new LedgerKeys("voti.credit/log-0/1", List.of(SigningKey.newSeed()));
    try (var store =
            VotiEventStore.builder()
                .database(database)
                .types(types)
                .clock(Clock.systemUTC())
                .build();
        var ledger = new Ledger(store, database, keys, Clock.systemUTC())) {
      for (var i = 1; i <= 8; i++) {
        var stream = "png-00-" + i % 2;
        store.publish(
            new GenericDomainEventMessage<>(
                "Ping",
                stream,
                (i - 1) / 2,
                new PingEvent.Pinged(stream),
                MetaData.from(Map.of("cause", "c" + i))));
        acknowledged.add(new Acknowledged("credit", i, stream, "k" + i));
      }
      while (ledger.latest().filter(head -> head.size() == 8).isEmpty()) {
        Thread.sleep(10);
      }
    }
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void a_sound_log_raises_nothing() {
    var check = LogCheck.of(client, "credit");
    assertThat(check.violations(acknowledged)).isEmpty();
    assertThat(check.size()).isEqualTo(8);
    assertThat(check.heads()).isPositive();
    assertThat(check.events()).hasSize(8).containsValue("pinged");
  }

  @Test
  void a_skipped_position() {
    log.deleteOne(new Document("_id", 4L));
    assertThat(violations())
        .contains(
            "credit: position 5 stands where 4 belongs", "credit: png-00-0 has a hole before 2")
        .contains("credit: k4 was acknowledged at 4 as png-00-0, there is null");
  }

  @Test
  void all_but_the_last_position() {
    log.deleteMany(new Document("_id", new Document("$lt", 8L)));
    assertThat(violations())
        .contains("credit: position 8 stands where 1 belongs")
        .contains("credit: k7 was acknowledged at 7 as png-00-1, there is null");
  }

  @Test
  void a_lost_end() {
    log.deleteOne(new Document("_id", 8L));
    assertThat(violations())
        .contains("credit: a head of 8 was signed, the log has less")
        .contains("credit: k8 was acknowledged at 8 as png-00-0, there is null");
  }

  @Test
  void an_altered_commit() {
    log.updateOne(
        new Document("_id", 3L),
        new Document("$set", new Document("header", new Binary("{}".getBytes(UTF_8)))));
    assertThat(violations()).contains("credit: the head of 8 leaves is not that of the log");
  }

  @Test
  void a_command_that_was_done_on_two_streams() {
    log.insertOne(
        copyOf(8)
            .append("_id", 9L)
            .append("stream", "png-00-9")
            .append("first", 0L)
            .append("last", 0L));
    assertThat(violations()).anyMatch(sentence -> sentence.startsWith("credit: k8 was done on ["));
  }

  @Test
  void an_event_that_stands_twice() {
    log.insertOne(
        copyOf(8).append("_id", 9L).append("first", 4L).append("last", 4L).append("cause", "c9"));
    assertThat(violations()).anyMatch(sentence -> sentence.endsWith(" stands twice"));
  }

  @Test
  void a_write_that_was_acknowledged_and_is_another() {
    acknowledged.add(new Acknowledged("credit", 8, "png-00-1", "lost"));
    assertThat(violations())
        .containsExactly("credit: lost was acknowledged at 8 as png-00-1, there is png-00-0");
  }

  private List<String> violations() {
    return LogCheck.of(client, "credit").violations(acknowledged);
  }

  private Document copyOf(long position) {
    return new Document(log.find(new Document("_id", position)).first());
  }
}
