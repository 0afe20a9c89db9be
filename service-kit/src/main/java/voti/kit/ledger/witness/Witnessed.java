package voti.kit.ledger.witness;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import voti.store.ledger.Ledger;

/** Has the newest head cosigned by every witness; those that lie between two asks are covered. */
final class Witnessed implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Witnessed.class);
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final List<WitnessClient> witnesses;
  private final Thread thread;
  private final Registration news;
  private volatile boolean closed;

  Witnessed(Ledger ledger, List<WitnessClient> witnesses) {
    this.ledger = ledger;
    this.witnesses = List.copyOf(witnesses);
    thread = Thread.ofPlatform().daemon().name("voti-witnessed").unstarted(this::run);
    news = ledger.onSigned(head -> LockSupport.unpark(thread));
    if (!witnesses.isEmpty()) {
      thread.start();
    }
  }

  private void run() {
    while (!closed) {
      witnesses.forEach(this::submit);
      // A head that comes meanwhile wakes it; one that was not cosigned is tried again later.
      LockSupport.parkNanos(AGAIN.toNanos());
    }
  }

  private void submit(WitnessClient witness) {
    try {
      var head = ledger.latest().orElse(null);
      if (head != null && ledger.size() >= head.size() && head.size() > witness.known()) {
        witness.submit(head);
      }
    } catch (IOException | RuntimeException away) {
      LOG.warn("{} does not cosign, asking again: {}", witness.address(), away.toString());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    news.cancel();
    thread.interrupt();
  }
}
