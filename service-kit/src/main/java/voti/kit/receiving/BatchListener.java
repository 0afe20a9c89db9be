package voti.kit.receiving;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** A batch of the binder: handled in order, acknowledged when all of it is handled or parked. */
class BatchListener implements Consumer<Message<List<byte[]>>> {

  private static final Logger LOG = LoggerFactory.getLogger(BatchListener.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Inbox inbox;
  private final Parked parked;
  private final Containers containers;

  BatchListener(Inbox inbox, Parked parked, Containers containers) {
    this.containers = containers;
    this.inbox = inbox;
    this.parked = parked;
  }

  @Override
  public void accept(Message<List<byte[]>> batch) {
    var headers = batch.getHeaders();
    @SuppressWarnings("unchecked")
    var messages = (List<ConsumerRecord<byte[], byte[]>>) headers.get(KafkaHeaders.RAW_DATA);
    var acknowledgment = headers.get(KafkaHeaders.ACKNOWLEDGMENT, Acknowledgment.class);
    if (messages == null || acknowledgment == null) {
      throw new IllegalStateException(
          "the binder hands over no records or no acknowledgment, only " + headers.keySet());
    }
    var done = 0;
    try {
      var lanes = parked.lanes();
      for (var message : messages) {
        inbox.take(message, lanes);
        containers.took(message.timestamp());
        done++;
      }
      acknowledgment.acknowledge();
    } catch (RuntimeException | LinkageError notTheMessages) {
      LOG.warn("receiving pauses: {}", notTheMessages.toString());
      acknowledgment.nack(done, PAUSE);
    }
  }
}
