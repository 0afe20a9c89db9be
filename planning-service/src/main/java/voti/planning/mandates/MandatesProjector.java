package voti.planning.mandates;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.planning.mandate.MandateEvent.MandateAcknowledged;
import voti.planning.mandate.MandateEvent.MandateApproved;
import voti.planning.mandate.MandateEvent.MandateDrafted;
import voti.planning.mandate.MandateEvent.MandateRevoked;

@Component
@ProcessingGroup("mandates")
class MandatesProjector {

  private final MandateBook book;

  MandatesProjector(MandateBook book) {
    this.book = book;
  }

  @EventHandler
  void on(MandateDrafted event, Recorded recorded) {
    var terms = event.terms();
    book.keep(
        new MandateView(
            MandateView.id(event.mandate(), event.version()),
            event.mandate(),
            event.version(),
            event.employee(),
            "drafted",
            terms.columns(),
            terms.discountBand().percent().toPlainString(),
            terms.orderValue(),
            terms.from(),
            terms.until(),
            terms.bands(),
            null,
            null,
            null,
            null,
            recorded.sequence()));
  }

  @EventHandler
  void on(MandateApproved event, Recorded recorded) {
    book.change(
        event.mandate(),
        event.version(),
        known -> known.approved(event.approvedBy(), event.on(), recorded.sequence()));
  }

  @EventHandler
  void on(MandateAcknowledged event, Recorded recorded) {
    book.change(
        event.mandate(),
        event.version(),
        known -> known.acknowledged(event.on(), recorded.sequence()));
    book.supersede(event.mandate(), event.version(), recorded.sequence());
  }

  @EventHandler
  void on(MandateRevoked event, Recorded recorded) {
    book.change(
        event.mandate(),
        event.version(),
        known -> known.revoked(event.from(), recorded.sequence()));
  }

  @ResetHandler
  void forget() {
    book.clear();
  }
}
