package voti.kit.receiving;

import io.micrometer.tracing.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import voti.kit.tracing.Traces;

/** Hands each message to its receivers, or parks it, in the order of its partition. */
class Inbox {

  private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

  private final Supplier<Incoming> incoming;
  private final Map<String, List<Receiver>> receivers;
  private final Parked parked;
  private final Traces traces;

  Inbox(Supplier<Incoming> incoming, Stream<Receiver> receivers, Parked parked, Traces traces) {
    this.incoming = incoming;
    this.receivers = receivers.collect(Collectors.groupingBy(Receiver::type));
    this.parked = parked;
    this.traces = traces;
  }

  Set<String> types() {
    return receivers.keySet();
  }

  /**
   * Handles the message or parks it; either way its offset may move afterwards.
   *
   * @param lanes those held back; it grows when this message is parked
   * @throws RuntimeException when the fault is not the message's
   */
  void take(ConsumerRecord<byte[], byte[]> message, Set<String> lanes) {
    if (!receivers.containsKey(Incoming.type(message))) {
      return;
    }
    var lane = ParkedMessage.lane(message.topic(), Incoming.key(message));
    if (lanes.contains(lane)) {
      parked.park(message, "an earlier message of this key is parked", true);
      return;
    }
    try {
      handle(message);
    } catch (RuntimeException failure) {
      if (TransientFault.isBehind(failure)) {
        throw failure;
      }
      LOG.warn("parked {}: {}", ParkedMessage.idOf(message), failure.toString());
      parked.park(message, why(failure), false);
      lanes.add(lane);
    }
  }

  /** What an operator is told: the sentence, or what kind of failure it is when there is none. */
  static String why(RuntimeException failure) {
    var sentence = failure.getMessage();
    return sentence == null || sentence.isBlank() ? failure.toString() : sentence;
  }

  /** Handles a message, whatever is parked. */
  void handle(ConsumerRecord<byte[], byte[]> message) {
    var read = incoming.get().read(message);
    for (var receiver : receivers.getOrDefault(read.type(), List.of())) {
      traces.within(
          "receive " + read.type(),
          Span.Kind.CONSUMER,
          read.traceparent(),
          () -> {
            receiver.on(read);
            return read.id();
          });
    }
  }
}
