package voti.kit.command;

import voti.kit.tracing.Traces;
import voti.values.decision.Refusal;
import voti.values.decision.RuleBroken;

/** Sends the commands of people and waits for what came of them. */
public class Commands {

  private final Dispatcher dispatcher;
  private final Traces traces;

  Commands(Dispatcher dispatcher, Traces traces) {
    this.dispatcher = dispatcher;
    this.traces = traces;
  }

  /**
   * Decides a command once per cause: the same request again is answered with what the first one
   * did. The aggregate is named by the command's {@code @TargetAggregateIdentifier}.
   *
   * @throws Refused when a refusal was stored
   * @throws voti.values.decision.CommercialRefusal when it could not be judged at all
   */
  public Accepted send(Object command, Caller caller) {
    var metadata = Envelope.of(caller.actor());
    metadata.put(Envelope.CAUSE, caller.cause());
    metadata.put(Envelope.CAUSATION, caller.cause());
    metadata.put(Envelope.CORRELATION, caller.correlation());
    var trace = traces.current();
    if (trace != null) {
      metadata.put(Envelope.TRACEPARENT, trace);
    }
    if (caller.ifMatch() != null) {
      metadata.put(Envelope.IF_MATCH, caller.ifMatch().toString());
    }
    var fingerprint = caller.fingerprint();
    var request = fingerprint == null ? null : fingerprint.get();
    if (request != null) {
      metadata.put(Envelope.REQUEST, request);
    }
    var accepted = dispatcher.dispatch(command, metadata);
    if (accepted.repeated() && request != null && caller.cause().startsWith(Caller.REQUEST)) {
      sameRequest(accepted, request);
    }
    return accepted.happened().stream()
        .map(Happened::event)
        .filter(Refusal.class::isInstance)
        .map(Refusal.class::cast)
        .findFirst()
        .map(
            refusal -> {
              throw new Refused(refusal, accepted);
            })
        .map(Accepted.class::cast)
        .orElse(accepted);
  }

  /**
   * Asks what only the aggregate itself can say as of now. Nothing is decided, so nothing is
   * written and nothing is remembered of it.
   *
   * @return what its handler answers
   */
  public <T> T ask(Object question, Class<T> answer, Caller caller) {
    return answer.cast(dispatcher.ask(question, Envelope.of(caller.actor())));
  }

  private void sameRequest(Accepted accepted, String request) {
    var first = Envelope.text(dispatcher.metadataAt(accepted.position()), Envelope.REQUEST);
    if (first != null && !first.equals(request)) {
      throw new RuleBroken(
          "idempotency-key-reused",
          "this Idempotency-Key was used before for another request; a new request needs a new key");
    }
  }
}
