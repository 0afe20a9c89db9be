package voti.planning.attainment;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.planning.attainment.Counted.Kind;
import voti.planning.turnover.TurnoverEvent.DeliveryCounted;
import voti.planning.turnover.TurnoverEvent.ReturnCounted;
import voti.planning.turnover.TurnoverEvent.ReturnKeptWaiting;

@Component
@ProcessingGroup("attainment")
class AttainmentProjector {

  private final CountedDocuments documents;

  AttainmentProjector(CountedDocuments documents) {
    this.documents = documents;
  }

  @EventHandler
  void on(DeliveryCounted event, Recorded recorded) {
    documents.keep(
        new Counted(
            event.dispatch(),
            Kind.DELIVERY,
            event.account(),
            event.dispatch(),
            event.kam(),
            event.month(),
            event.on(),
            event.goods(),
            recorded.at()));
  }

  @EventHandler
  void on(ReturnCounted event, Recorded recorded) {
    documents.keep(
        new Counted(
            event.goodsReturn(),
            Kind.RETURN,
            event.account(),
            event.dispatch(),
            event.kam(),
            event.month(),
            event.on(),
            event.goods(),
            recorded.at()));
  }

  @EventHandler
  void on(ReturnKeptWaiting event, Recorded recorded) {
    documents.keep(
        new Counted(
            AttainmentFigures.WAITING + event.goodsReturn(),
            Kind.WAITING_RETURN,
            event.account(),
            event.dispatch(),
            null,
            null,
            event.on(),
            event.goods(),
            recorded.at()));
  }

  @ResetHandler
  void forget() {
    documents.clear();
  }
}
