package voti.kit.publishing;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import voti.kit.command.Envelope;
import voti.kit.events.Recorded;
import voti.kit.tracing.Traces;
import voti.values.Places;

/**
 * The store as outbox: reads the log and sends. Each event is on its way while the next is
 * translated; with the last of a batch all are waited for, before the processor stores its token.
 * What fails is sent again, under the same ids, once nothing of it is on its way any more.
 */
@ProcessingGroup(Publishing.GROUP)
final class Publishing implements EventMessageHandler {

  static final String GROUP = "publishing";

  private static final String BATCH = Publishing.class.getName() + ".batch";

  private final Translation translation;
  private final Senders senders;
  private final Traces traces;

  Publishing(Translation translation, Senders senders, Traces traces) {
    this.translation = translation;
    this.senders = senders;
    this.traces = traces;
  }

  @Override
  public @Nullable Object handle(EventMessage<?> event) {
    UnitOfWork<?> unit = CurrentUnitOfWork.get();
    var sender = senders.of(Places.logOf(Recorded.of(event).position()));
    unit.root()
        .getOrComputeResource(
            BATCH,
            key -> {
              unit.root().onRollback(failed -> sender.close());
              return true;
            });
    var current = traces.current();
    sender.begin(
        translation.translate(
            event,
            current == null ? Envelope.text(event.getMetaData(), Envelope.TRACEPARENT) : current));
    if (!(unit instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage()) {
      sender.settle();
    }
    return null;
  }

  @Override
  public boolean supportsReset() {
    return false;
  }
}
