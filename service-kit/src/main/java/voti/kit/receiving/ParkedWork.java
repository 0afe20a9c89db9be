package voti.kit.receiving;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchInterceptor;

/**
 * Does what operators asked for parked messages, on the thread of the partition's own consumer and
 * before its next poll, so that nothing of the same key is handled at the same time.
 */
class ParkedWork implements BatchInterceptor<byte[], byte[]> {

  private static final Logger LOG = LoggerFactory.getLogger(ParkedWork.class);
  private static final long LOOK_NANOS = Duration.ofSeconds(5).toNanos();

  private final Parked parked;
  private final Inbox inbox;
  private final AtomicLong questions = new AtomicLong();
  private final ThreadLocal<Look> last = ThreadLocal.withInitial(() -> new Look(-1, 0));

  ParkedWork(Parked parked, Inbox inbox) {
    this.parked = parked;
    this.inbox = inbox;
  }

  /** Somebody asked this process; other processes' questions are found by looking. */
  void wake() {
    questions.incrementAndGet();
  }

  @Override
  public void setupThreadState(Consumer<?, ?> consumer) {
    var now = new Look(questions.get(), System.nanoTime());
    if (last.get().questions() == now.questions()
        && now.nanos() - last.get().nanos() < LOOK_NANOS) {
      return;
    }
    last.set(now);
    try {
      work(consumer.assignment());
    } catch (RuntimeException later) {
      LOG.warn("parked messages have to wait: {}", later.toString());
    }
  }

  @Override
  public ConsumerRecords<byte[], byte[]> intercept(
      ConsumerRecords<byte[], byte[]> records, @Nullable Consumer<byte[], byte[]> consumer) {
    return records;
  }

  private void work(Collection<TopicPartition> mine) {
    for (var message : parked.asked()) {
      if (mine.contains(new TopicPartition(message.topic(), message.partition()))) {
        settle(message);
      }
    }
  }

  private void settle(ParkedMessage message) {
    var what = message.asked();
    if (what == null || (what.what().equals("replay") && !replayed(message))) {
      return;
    }
    parked.close(message);
    LOG.info("{} of {} by {}: {}", what.what(), message.id(), what.by(), what.reason());
    for (var next : parked.lane(message.topic(), message.key())) {
      if (!next.heldBack() || !replayed(next)) {
        return;
      }
      parked.close(next);
    }
  }

  private boolean replayed(ParkedMessage message) {
    try {
      inbox.handle(message.message());
      return true;
    } catch (RuntimeException failure) {
      if (TransientFault.isBehind(failure)) {
        throw failure;
      }
      parked.failed(message, Inbox.why(failure));
      return false;
    }
  }

  /** What a consumer's thread knew when it last looked. */
  private record Look(long questions, long nanos) {}
}
