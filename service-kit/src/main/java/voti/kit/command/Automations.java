package voti.kit.command;

import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import voti.kit.tracing.Traces;
import voti.values.decision.Actor;

/** Sends the commands of {@code When…Then…} classes. */
public class Automations {

  private static final int ATTEMPTS = 4;

  private final Dispatcher dispatcher;
  private final Traces traces;

  Automations(Dispatcher dispatcher, Traces traces) {
    this.dispatcher = dispatcher;
    this.traces = traces;
  }

  /**
   * Decides a command once per trigger and automation. A stored refusal is an answer like any
   * other. Called by a handler of events, it returns after the append and before the handler's
   * token moves, so that a crash between the two repeats the trigger and not the decision.
   *
   * @param automation its name, kebab case; with the trigger's id it is the cause
   * @return what happened; empty when there was nothing to do
   * @throws voti.values.decision.CommercialRefusal when it could not be judged at all
   */
  public Optional<Accepted> send(Object command, Trigger trigger, String automation) {
    var metadata = Envelope.of(Actor.automation(automation));
    metadata.put(Envelope.CAUSE, trigger.id() + ":" + automation);
    metadata.put(Envelope.CAUSATION, trigger.id());
    metadata.put(Envelope.CORRELATION, trigger.correlation());
    var current = traces.current();
    var trace = current == null ? trigger.traceparent() : current;
    if (trace != null) {
      metadata.put(Envelope.TRACEPARENT, trace);
    }
    for (var attempt = 1; ; attempt++) {
      try {
        return Optional.of(dispatcher.dispatch(command, metadata))
            .filter(accepted -> !accepted.happened().isEmpty());
      } catch (ConcurrencyException overtaken) {
        if (attempt == ATTEMPTS) {
          throw overtaken;
        }
      }
    }
  }
}
