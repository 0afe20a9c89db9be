package voti.kit.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class SenderTest {

  private static final String TOPIC = "sent";
  private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);

  static {
    BROKER.afterPropertiesSet();
  }

  @AfterAll
  static void end() {
    BROKER.destroy();
  }

  @Test
  void what_was_given_up_does_not_overtake_what_is_sent_again() {
    var sender = new Sender(BROKER.getBrokersAsString(), 1, List.of(TOPIC));
    sender.begin(records(0, 500));
    sender.close();
    sender.begin(records(0, 300));
    sender.begin(records(300, 500));
    sender.settle();
    sender.close();
    var sent = sent();
    assertThat(sent.subList(sent.size() - 500, sent.size())).isEqualTo(numbers(0, 500));
    var before = sent.subList(0, sent.size() - 500);
    assertThat(before).isEqualTo(numbers(0, before.size()));
  }

  private static List<ProducerRecord<String, byte[]>> records(int from, int to) {
    return numbers(from, to).stream()
        .map(number -> new ProducerRecord<>(TOPIC, "key", number.getBytes(UTF_8)))
        .toList();
  }

  private static List<String> numbers(int from, int to) {
    var numbers = new ArrayList<String>();
    for (var i = from; i < to; i++) {
      numbers.add("number " + i);
    }
    return numbers;
  }

  private static List<String> sent() {
    var sent = new ArrayList<String>();
    var partition = new TopicPartition(TOPIC, 0);
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", BROKER.getBrokersAsString()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      while (consumer.position(partition) < end) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(record -> sent.add(new String(record.value(), UTF_8)));
      }
    }
    return sent;
  }
}
