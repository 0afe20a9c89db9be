package voti.kit.toy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import voti.kit.json.Wire;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.store.Logs;

class PublishingTest extends ToyTest {

  @Autowired private Logs store;
  @Autowired private AccountDirectory directory;

  @Test
  void anEventLeavesAsACloudEventInBinaryMode() {
    var position = as("mari").post("/api/toy/kettles", filling("ket-03-published", 3)).position();

    var message = read("voti.toy", "ket-03-published", 1).getFirst();

    assertThat(new String(message.value(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"kettle\":\"ket-03-published\",\"litres\":3,\"price\":{\"amount\":\"12.30\",\"currency\":\"SEK\"}}");
    var commit = store.commitAt(position).orElseThrow();
    var event = store.messages(commit).getFirst();
    var headers = headers(message);
    assertThat(headers)
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("ce_id", event.getIdentifier())
        .containsEntry("ce_type", "voti.toy.kettle-filled.v1")
        .containsEntry("ce_source", "/voti/toy")
        .containsEntry("ce_subject", "ket-03-published")
        .containsEntry("ce_sequence", String.format("%019d", position * 4096))
        .containsEntry("ce_correlationid", String.valueOf(event.getMetaData().get("correlationId")))
        .containsEntry("ce_causationid", String.valueOf(event.getMetaData().get("causationId")))
        .containsEntry("content-type", "application/json")
        .containsKeys("ce_time", "ce_traceparent");
    var trace = String.valueOf(event.getMetaData().get("traceparent")).split("-")[1];
    assertThat(headers.get("ce_traceparent")).contains(trace);
  }

  @Test
  void theHistoryIsToldInEveryLanguage() {
    directory.record(
        new AccountEntry("acc-03-h", "H", "7300070011115", "mari", "key-accounts", "active"), 1);
    as("mari")
        .post(
            "/api/toy/kettles",
            Map.of(
                "id",
                "ket-03-told",
                "account",
                "acc-03-h",
                "litres",
                2,
                "price",
                Map.of("amount", "5805.00", "currency", "SEK")));

    var message = read("voti.history", "acc-03-h", 1).getFirst();

    assertThat(headers(message)).containsEntry("ce_type", "voti.toy.history-entry.v1");
    var entry = Wire.mapper().readTree(message.value());
    assertThat(entry.at("/sentences/en").asString())
        .isEqualTo("The kettle was filled with 2 litres for 5,805.00 SEK.");
    assertThat(entry.at("/sentences/et").asString())
        .isEqualTo("Kannu valati 2 liitrit, hind 5\u00a0805,00 SEK.");
    assertThat(entry.at("/actor").asString()).isEqualTo("mari");
    assertThat(entry.at("/figures/price").asString()).isEqualTo("5805.00");
    assertThat(entry.has("mandate")).isFalse();
  }

  @Test
  void messagesOfAKeyLeaveInTheOrderOfTheLog() {
    for (var i = 0; i < 9; i++) {
      as("mari").post("/api/toy/kettles", filling("ket-03-order", 1));
    }
    var sequences =
        read("voti.toy", "ket-03-order", 9).stream()
            .map(message -> headers(message).get("ce_sequence"))
            .toList();
    assertThat(sequences).hasSize(9).isSorted().doesNotHaveDuplicates();
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
    var headers = new HashMap<String, String>();
    message
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return headers;
  }

  static List<ConsumerRecord<String, byte[]>> read(String topic, String key, int atLeast) {
    var found = new java.util.ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", LocalBroker.bootstrap()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
      List<org.apache.kafka.common.PartitionInfo> partitions = List.of();
      while (partitions.isEmpty() && System.nanoTime() < deadline) {
        partitions = consumer.partitionsFor(topic);
      }
      var all =
          partitions.stream()
              .map(p -> new org.apache.kafka.common.TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(all);
      consumer.seekToBeginning(all);
      while (found.size() < atLeast && System.nanoTime() < deadline) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                message -> {
                  if (key.equals(message.key())) {
                    found.add(message);
                  }
                });
      }
    }
    return found;
  }
}
