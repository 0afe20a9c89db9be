package voti.orders.fulfilment;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import voti.orders.act.ActEvent.ActSigned;
import voti.values.Ids;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds signed acts in the store itself: what is signed can be cited at once. */
@Component
class SignedActs {

  private final EventStore store;

  SignedActs(EventStore store) {
    this.store = store;
  }

  CitedAct find(String act) {
    return cited(signed(act));
  }

  ActSigned signed(String act) {
    if (Ids.isA("act", act)) {
      var events = store.readEvents(act, 0);
      if (events.hasNext() && events.next().getPayload() instanceof ActSigned signed) {
        return signed;
      }
    }
    throw new Unknown("act-is-known", "There is no act " + act + ".", new Fact("act", act));
  }

  static CitedAct cited(ActSigned signed) {
    return new CitedAct(
        signed.act(),
        signed.order(),
        signed.documentHash(),
        signed.lines().stream()
            .map(line -> new LineQuantity(line.line(), line.quantity()))
            .toList());
  }
}
