package voti.kit.publishing;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import voti.kit.command.Envelope;
import voti.kit.tracing.Traces;

/**
 * The store as outbox: reads the log and sends. A batch is sent with its last event, before the
 * processor stores its token; what fails is sent again, under the same ids.
 */
@ProcessingGroup(Publishing.GROUP)
final class Publishing implements EventMessageHandler {

  static final String GROUP = "publishing";

  private static final String BATCH = Publishing.class.getName() + ".batch";

  private final Translation translation;
  private final Sender sender;
  private final Traces traces;

  Publishing(Translation translation, Sender sender, Traces traces) {
    this.translation = translation;
    this.sender = sender;
    this.traces = traces;
  }

  @Override
  public @Nullable Object handle(EventMessage<?> event) {
    UnitOfWork<?> unit = CurrentUnitOfWork.get();
    var batch =
        unit.root()
            .getOrComputeResource(BATCH, key -> new ArrayList<ProducerRecord<String, byte[]>>());
    var current = traces.current();
    batch.addAll(
        translation.translate(
            event,
            current == null ? Envelope.text(event.getMetaData(), Envelope.TRACEPARENT) : current));
    if (!(unit instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage()) {
      sender.send(List.copyOf(batch));
      batch.clear();
    }
    return null;
  }

  @Override
  public boolean supportsReset() {
    return false;
  }
}
