package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.contracts.Contracts;
import voti.kit.receiving.TransientFault;
import voti.kit.security.AccountDirectory;

class ReceivingTest extends ToyTest {

  private static final String TOPIC = "voti.planning";
  private static final Contracts CONTRACTS = Contracts.load();
  private static KafkaProducer<String, byte[]> producer;

  @Autowired private ToyReceiver receiver;
  @Autowired private AccountDirectory directory;
  @Autowired private voti.kit.tracing.Traces traces;

  @BeforeAll
  static void open() {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", LocalBroker.bootstrap()),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  @AfterAll
  static void close() {
    producer.close();
  }

  @AfterEach
  void calm() {
    receiver.before = message -> {};
  }

  @Test
  void aMessageIsHandedToItsReceiver() {
    send(TOPIC, "k-plain", "r-1", ToyReceiver.TYPE, CONTRACTS.example(ToyReceiver.TYPE));

    seen("k-plain", List.of("r-1"));
    var message = receiver.seen.getLast();
    assertThat(message.correlation()).isEqualTo("cor-1");
    assertThat(message.sequence()).isEqualTo(42);
    assertThat(message.source()).isEqualTo("/voti/planning");
    assertThat(message.as(Plan.class).month()).isEqualTo("2010-02");
  }

  @Test
  void theTraceGoesOnWhereTheMessageIsHandled() {
    var trace = new java.util.concurrent.atomic.AtomicReference<>("");
    receiver.before = message -> trace.set(String.valueOf(traces.current()));
    send(TOPIC, "k-trace", "t-1", ToyReceiver.TYPE, CONTRACTS.example(ToyReceiver.TYPE));

    seen("k-trace", List.of("t-1"));
    assertThat(trace.get())
        .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
        .doesNotContain("b7ad6b7169203331");
  }

  @Test
  void whatBreaksItsSchemaIsParkedAndHoldsBackItsKeyOnly() {
    send(TOPIC, "k-bad", "b-1", ToyReceiver.TYPE, "{\"plan\": 1}");
    send(TOPIC, "k-bad", "b-2", ToyReceiver.TYPE, CONTRACTS.example(ToyReceiver.TYPE));
    send(TOPIC, "k-good", "g-1", ToyReceiver.TYPE, CONTRACTS.example(ToyReceiver.TYPE));

    seen("k-good", List.of("g-1"));
    var parked = parked("k-bad", 2);
    assertThat(receiver.seenOf("k-bad")).isEmpty();
    assertThat(parked.getFirst().get("error")).asString().contains("schema");
    assertThat(parked.getLast().get("heldBack")).isEqualTo(true);

    var second = String.valueOf(parked.getLast().get("id"));
    assertThat(settle(second, "discards").status()).isEqualTo(409);
    var first = String.valueOf(parked.getFirst().get("id"));
    assertThat(settle(first, "discards").status()).isEqualTo(202);
    seen("k-bad", List.of("b-2"));
    parked("k-bad", 0);
  }

  @Test
  void aReplayHandlesTheMessageAndThoseBehindIt() {
    receiver.before =
        message -> {
          if (message.id().equals("p-1")) {
            throw new IllegalStateException("not today");
          }
        };
    for (var id : List.of("p-1", "p-2", "p-3")) {
      send(TOPIC, "k-replay", id, ToyReceiver.TYPE, CONTRACTS.example(ToyReceiver.TYPE));
    }
    var id = String.valueOf(parked("k-replay", 3).getFirst().get("id"));

    assertThat(settle(id, "replays").status()).isEqualTo(202);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                !parked("k-replay", 3).getFirst().containsKey("asked")
                    || parked("k-replay", 3).getFirst().get("asked") == null);
    assertThat(receiver.seenOf("k-replay")).isEmpty();

    receiver.before = message -> {};
    settle(id, "replays");
    seen("k-replay", List.of("p-1", "p-2", "p-3"));
    parked("k-replay", 0);
  }

  @Test
  void aFaultOfOursParksNothingAndTheMessageComesAgain() {
    var attempts = new AtomicInteger();
    receiver.before =
        message -> {
          if (message.key().equals("k-fault") && attempts.incrementAndGet() <= 2) {
            throw new TransientFault("the store is away");
          }
        };
    send(TOPIC, "k-fault", "f-1", ToyReceiver.TYPE, CONTRACTS.example(ToyReceiver.TYPE));

    seen("k-fault", List.of("f-1"));
    assertThat(attempts).hasValue(3);
    parked("k-fault", 0);
  }

  @Test
  void theDirectoryOfAccountsFollowsWhatAccountsPublishes() {
    var type = "voti.accounts.account-registered.v1";
    send("voti.accounts", "acc-x", "d-1", type, CONTRACTS.example(type));
    var account = Contract.account(CONTRACTS.example(type));

    await().atMost(Duration.ofSeconds(15)).until(() -> directory.find(account).isPresent());
    assertThat(directory.find(account).orElseThrow().name()).isEqualTo("Johnssons byggvaror");

    var classified = "voti.accounts.account-classified.v1";
    send("voti.accounts", "acc-x", "d-2", classified, CONTRACTS.example(classified), 43);
    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> directory.find(account).orElseThrow().segment() != null);
    var known = directory.find(account).orElseThrow();
    assertThat(known.segment()).isEqualTo("building-materials");
    assertThat(known.accountClass()).isEqualTo("A");
    assertThat(known.name()).isEqualTo("Johnssons byggvaror");

    var merged = "voti.accounts.account-merged.v1";
    send("voti.accounts", "acc-x", "d-3", merged, CONTRACTS.example(merged), 44);
    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> directory.find(account).orElseThrow().status().equals("merged"));
  }

  @Test
  void onlyAdministratorsSettleParkedMessages() {
    assertThat(as("mari").get("/api/toy/parked").status()).isEqualTo(403);
    assertThat(as("aada").get("/api/toy/parked").status()).isEqualTo(200);
    assertThat(as("mari").post("/api/toy/parked/x/replays", Map.of("reason", "because")).status())
        .isEqualTo(403);
  }

  private voti.kit.testing.Asking.Answer settle(String id, String how) {
    return as("admin").post("/api/toy/parked/" + id + "/" + how, Map.of("reason", "looked at it"));
  }

  private void seen(String key, List<String> ids) {
    await().atMost(Duration.ofSeconds(20)).until(() -> receiver.seenOf(key).equals(ids));
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> parked(String key, int count) {
    var found = new java.util.concurrent.atomic.AtomicReference<List<Map<String, Object>>>();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              var items = as("admin").get("/api/toy/parked").body().at("/items");
              List<Map<String, Object>> all =
                  (List<Map<String, Object>>)
                      voti.kit.json.Wire.mapper().convertValue(items, List.class);
              found.set(all.stream().filter(item -> key.equals(item.get("key"))).toList());
              return found.get().size() == count;
            });
    return found.get();
  }

  private static void send(String topic, String key, String id, String type, String body) {
    send(topic, key, id, type, body, 42);
  }

  private static void send(
      String topic, String key, String id, String type, String body, long sequence) {
    var event =
        CloudEventBuilder.v1()
            .withId(id)
            .withType(type)
            .withSource(URI.create("/" + topic.replace('.', '/')))
            .withTime(Instant.parse("2010-02-15T09:00:00Z").atOffset(ZoneOffset.UTC))
            .withDataContentType("application/json")
            .withExtension("sequence", "%019d".formatted(sequence))
            .withExtension("correlationid", "cor-1")
            .withExtension("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
            .withData(body.getBytes(StandardCharsets.UTF_8))
            .build();
    ProducerRecord<String, byte[]> message =
        KafkaMessageFactory.createWriter(topic, key).writeBinary(event);
    producer.send(message);
    producer.flush();
  }

  record Plan(String plan, String month) {}

  private static final class Contract {
    static String account(String json) {
      return voti.kit.json.Wire.mapper().readTree(json).at("/account").asString();
    }
  }
}
