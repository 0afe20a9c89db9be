package voti.kit.ledger;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import voti.kit.publishing.Sender;
import voti.store.ledger.Ledger;
import voti.store.ledger.SignedHead;

/**
 * Sends every head in order, from the newest that is there when the process starts. A head that is
 * sent twice has the same id; one that was signed just before a crash may be missing on the topic,
 * the next covers what it covered.
 */
final class HeadPublisher implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(HeadPublisher.class);
  private static final Duration REST = Duration.ofSeconds(1);
  private static final int BATCH = 100;

  private final Ledger ledger;
  private final HeadMessage message;
  private final Sender sender;
  private final Thread thread;
  private final Registration news;
  private long sent;
  private volatile boolean closed;

  HeadPublisher(Ledger ledger, HeadMessage message, Sender sender) {
    this.ledger = ledger;
    this.message = message;
    this.sender = sender;
    thread = Thread.ofPlatform().daemon().name("voti-heads").unstarted(this::run);
    news = ledger.onSigned(head -> LockSupport.unpark(thread));
    thread.start();
  }

  private void run() {
    var begun = false;
    while (!closed) {
      try {
        if (!begun) {
          sent = ledger.latest().map(SignedHead::size).orElse(1L) - 1;
          begun = true;
        }
        if (!sendMore()) {
          LockSupport.park();
        }
      } catch (RuntimeException away) {
        LOG.warn("heads are not published, trying again: {}", away.toString());
        LockSupport.parkNanos(REST.toNanos());
      }
    }
    sender.close();
  }

  private boolean sendMore() {
    var heads = ledger.after(sent, BATCH);
    if (!heads.isEmpty()) {
      sender.send(heads.stream().map(message::of).toList());
      sent = heads.getLast().size();
    }
    return !heads.isEmpty();
  }

  @Override
  public void close() {
    closed = true;
    news.cancel();
    LockSupport.unpark(thread);
    try {
      thread.join(Duration.ofSeconds(3));
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
    }
  }
}
