package voti.kit.publishing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends records in order and says when all are acknowledged. After any failure the producer is
 * closed: what it may still hold must not overtake what is sent again. Used by one thread.
 */
public class Sender implements AutoCloseable {

  private static final Duration CLOSING = Duration.ofSeconds(2);

  /** How long records wait for company, in milliseconds; who settles sends them at once. */
  private static final int LINGER = 5;

  private static final int REQUEST = 128 * 1024;

  private final String bootstrap;
  private final int partitions;
  private final Collection<String> topics;
  private final List<Future<RecordMetadata>> underway = new ArrayList<>();
  private @Nullable Producer<String, byte[]> producer;
  private boolean provisioned;

  /** For these topics, which are made when they are not there. */
  public Sender(String bootstrap, int partitions, Collection<String> topics) {
    this.bootstrap = bootstrap;
    this.partitions = partitions;
    this.topics = List.copyOf(topics);
  }

  /** Returns when all are acknowledged by all in-sync replicas. */
  public void send(List<ProducerRecord<String, byte[]>> records) {
    begin(records);
    settle();
  }

  /** Lets records go, after those before, and does not wait for them. */
  void begin(List<ProducerRecord<String, byte[]>> records) {
    if (!records.isEmpty()) {
      guarded(
          () -> {
            var open = open();
            records.forEach(record -> underway.add(open.send(record)));
          });
    }
  }

  /** Returns when all that was begun is acknowledged by all in-sync replicas. */
  void settle() {
    var open = producer;
    if (open != null && !underway.isEmpty()) {
      guarded(
          () -> {
            open.flush();
            for (var future : underway) {
              future.get();
            }
          });
      underway.clear();
    }
  }

  private interface Step {
    void run() throws InterruptedException, ExecutionException;
  }

  private void guarded(Step step) {
    try {
      step.run();
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      close();
      throw new NotPublished(asked);
    } catch (ExecutionException | RuntimeException failed) {
      close();
      throw new NotPublished(failed);
    }
  }

  /** What was begun and is not settled counts as not sent. */
  @Override
  public void close() {
    underway.clear();
    if (producer != null) {
      producer.close(CLOSING);
      producer = null;
    }
  }

  private Producer<String, byte[]> open() throws InterruptedException, ExecutionException {
    if (!provisioned) {
      provision();
      provisioned = true;
    }
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of(
                  ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                  bootstrap,
                  ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                  true,
                  ProducerConfig.ACKS_CONFIG,
                  "all",
                  ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                  Integer.MAX_VALUE,
                  ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                  10_000,
                  ProducerConfig.MAX_BLOCK_MS_CONFIG,
                  10_000,
                  ProducerConfig.LINGER_MS_CONFIG,
                  LINGER,
                  ProducerConfig.BATCH_SIZE_CONFIG,
                  REQUEST),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }

  private void provision() throws InterruptedException, ExecutionException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      for (var topic : topics) {
        try {
          var wanted =
              new NewTopic(topic, java.util.Optional.of(partitions), java.util.Optional.empty());
          admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException failed) {
          if (!(failed.getCause() instanceof TopicExistsException)) {
            throw failed;
          }
        }
      }
    }
  }

  /** Nothing is known of what was sent; it is sent again from the token. */
  static final class NotPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPublished(Throwable cause) {
      super("not all messages were acknowledged", cause);
    }
  }
}
