package voti.platform.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import voti.values.Places;

/** What was published against what is stored: nothing missing, nothing invented, keys in order. */
final class TopicCheck {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Map<String, Set<String>> published = new HashMap<>();
  private final Map<String, Long> lastOfKey = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<String> violations = new ArrayList<>();
  private long messages;

  static TopicCheck read(String bootstrap, List<String> services) {
    var check = new TopicCheck();
    var topics = new ArrayList<String>();
    services.forEach(service -> topics.add("voti." + service));
    topics.add("voti.history");
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrap),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions = new ArrayList<TopicPartition>();
      for (var topic : topics) {
        consumer.partitionsFor(topic, LONGEST).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .forEach(partitions::add);
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions, LONGEST);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(check::message);
      }
    }
    return check;
  }

  long messages() {
    return messages;
  }

  /** What is wrong with what a service has published. */
  List<String> violations(String service, LogCheck log) {
    return violations(service, log.events(), log.ofAccounts());
  }

  /**
   * @param stored events by id, with their types
   * @param ofAccounts ids of those that an account's history has to tell, if it tells their type
   */
  List<String> violations(String service, Map<String, String> stored, Set<String> ofAccounts) {
    var found = new ArrayList<>(violations);
    for (var kind : List.of("", ".history")) {
      var ids = published.getOrDefault(service + kind, Set.of());
      var types = new TreeSet<String>();
      for (var id : ids) {
        var type = stored.get(id);
        if (type == null) {
          found.add(service + ": " + id + " was published and is not stored");
        } else {
          types.add(type);
        }
      }
      stored.entrySet().stream()
          .filter(event -> types.contains(event.getValue()) && !ids.contains(event.getKey()))
          .filter(event -> kind.isEmpty() || ofAccounts.contains(event.getKey()))
          .forEach(
              event ->
                  found.add(
                      "%s: %s %s was not published%s"
                          .formatted(service, event.getValue(), event.getKey(), kind)));
    }
    return found;
  }

  void message(ConsumerRecord<String, byte[]> message) {
    messages++;
    var id = header(message, "ce_id");
    if (Poison.is(id)) {
      return;
    }
    var service = header(message, "ce_source").substring("/voti/".length());
    var history = message.topic().equals("voti.history");
    var event = id.length() > 36 ? id.substring(0, 36) : id;
    published
        .computeIfAbsent(service + (history ? ".history" : ""), one -> new HashSet<>())
        .add(event);
    // The same message may come again after a crash; new ones come in the order of the log.
    if (seen.add(message.topic() + " " + id)) {
      var sequence = Long.parseLong(header(message, "ce_sequence"));
      var log = Places.logOf(sequence / Places.EVENTS_PER_COMMIT);
      var key = "%s %s/log-%d %s".formatted(message.topic(), service, log, message.key());
      var before = lastOfKey.put(key, sequence);
      if (before != null && before > sequence) {
        violations.add(key + ": " + sequence + " came after " + before);
      }
    }
  }

  private static String header(ConsumerRecord<String, byte[]> message, String name) {
    return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
