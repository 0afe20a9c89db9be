package voti.kit.ledger;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import voti.kit.command.Envelope;
import voti.store.CauseAlreadyCommitted;
import voti.store.VotiEventStore;
import voti.values.Ids;
import voti.values.decision.Actor;

/** Says in the log itself, before anything else is decided, that it goes on in another epoch. */
final class Epoch {

  private static final Logger LOG = LoggerFactory.getLogger(Epoch.class);
  private static final int FIRST = 1;

  private Epoch() {}

  /** Once for each epoch but the first, by whichever process comes first; in a slot of the log. */
  static void begin(VotiEventStore store, String slot, String origin, int epoch) {
    var stream = Ids.named(EpochEvent.PREFIX, slot, origin);
    if (epoch == FIRST || store.lastSequence(stream).isPresent()) {
      return;
    }
    var restored = store.lastPosition();
    var metadata = Envelope.of(Actor.automation("ledger"));
    metadata.put(Envelope.CAUSE, origin);
    metadata.put(Envelope.CAUSATION, origin);
    metadata.put(Envelope.CORRELATION, Ids.named("cor", Ids.NO_SLOT, origin));
    var begun = new EpochEvent.EpochBegun(stream, origin, restored);
    try {
      store.publish(
          List.of(
              new GenericDomainEventMessage<>("Epoch", stream, 0, begun, MetaData.from(metadata))));
      LOG.info("the ledger goes on as {} after {} restored commits", origin, restored);
    } catch (CauseAlreadyCommitted another) {
      LOG.info("another process has begun {}", origin);
    }
  }
}
