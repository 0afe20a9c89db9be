package voti.kit.receiving;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not be handled, or that waits behind one.
 *
 * @param id {@code topic-partition-offset}
 * @param error what went wrong
 * @param heldBack whether nothing was wrong with it but what lies before it
 * @param asked what an operator decided and the consumer has not done yet
 */
record ParkedMessage(
    @BsonId String id,
    String topic,
    int partition,
    long offset,
    String key,
    String type,
    List<Header> headers,
    Binary body,
    String error,
    boolean heldBack,
    Instant at,
    @Nullable Asked asked) {

  record Header(String name, Binary value) {}

  /** An operator's decision: {@code replay} or {@code discard}. */
  record Asked(String what, String by, String reason, Instant at) {}

  static String idOf(ConsumerRecord<byte[], byte[]> message) {
    return message.topic() + "-" + message.partition() + "-" + message.offset();
  }

  /** What holds back what: order holds within a topic's key. */
  String lane() {
    return lane(topic, key);
  }

  static String lane(String topic, String key) {
    return topic + "|" + key;
  }

  /** The record as it came. */
  ConsumerRecord<byte[], byte[]> message() {
    var message =
        new ConsumerRecord<>(topic, partition, offset, Incoming.utf8(key), body.getData());
    headers.forEach(header -> message.headers().add(header.name(), header.value().getData()));
    return message;
  }
}
