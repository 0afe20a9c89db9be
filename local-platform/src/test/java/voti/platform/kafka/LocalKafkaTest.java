package voti.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaTest {

  @TempDir Path dir;

  @Test
  void recordsTopicsAndOffsetsAreThereAfterARestart() throws Exception {
    try (var kafka = LocalKafka.start(dir, 0)) {
      send(kafka, "first", "second");
      assertThat(read(kafka, 2)).containsExactly("first", "second");
    }
    try (var kafka = LocalKafka.start(dir, 0)) {
      send(kafka, "third");
      assertThat(read(kafka, 1)).containsExactly("third");
      assertKeptForEver(kafka);
    }
  }

  private static void assertKeptForEver(LocalKafka kafka) throws Exception {
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()))) {
      assertThat(admin.listTopics().names().get()).containsAll(LocalKafka.TOPICS);
      var topic = new ConfigResource(ConfigResource.Type.TOPIC, "voti.orders");
      var config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
      assertThat(config.get("retention.ms").value()).isEqualTo("-1");
    }
  }

  private static void send(LocalKafka kafka, String... values) throws Exception {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", kafka.bootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      for (String value : values) {
        producer.send(new ProducerRecord<>("voti.orders", "acc-1", value)).get();
      }
    }
  }

  private static List<String> read(LocalKafka kafka, int count) {
    List<String> values = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers", kafka.bootstrap(),
                "group.id", "readers",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of("voti.orders"));
      for (int polls = 0; values.size() < count && polls < 100; polls++) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
      consumer.commitSync();
    }
    return values;
  }
}
