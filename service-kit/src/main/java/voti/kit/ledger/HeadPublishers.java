package voti.kit.ledger;

import java.util.List;
import java.util.function.Supplier;
import voti.kit.publishing.Sender;

/** One publisher for each ledger: one that waits holds up no other. */
final class HeadPublishers implements AutoCloseable {

  private final List<HeadPublisher> publishers;

  HeadPublishers(Ledgers ledgers, HeadMessage message, Supplier<Sender> senders) {
    publishers =
        ledgers.all().stream()
            .map(ledger -> new HeadPublisher(ledger, message, senders.get()))
            .toList();
  }

  @Override
  public void close() {
    publishers.forEach(HeadPublisher::close);
  }
}
