package voti.planning.payschemes;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeApproved;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeDrafted;

@Component
@ProcessingGroup("pay-schemes")
class PaySchemesProjector {

  private final PaySchemes schemes;

  PaySchemesProjector(PaySchemes schemes) {
    this.schemes = schemes;
  }

  @EventHandler
  void on(PaySchemeDrafted event, Recorded recorded) {
    schemes.keep(
        new PaySchemeView(
            PaySchemeView.id(event.scheme(), event.version()),
            event.scheme(),
            event.version(),
            "drafted",
            event.terms(),
            event.draftedBy(),
            null,
            null,
            recorded.sequence()));
  }

  @EventHandler
  void on(PaySchemeApproved event, Recorded recorded) {
    var id = new Document("_id", PaySchemeView.id(event.scheme(), event.version()));
    schemes
        .all(id)
        .forEach(
            known ->
                schemes.keep(known.approved(event.approvedBy(), event.on(), recorded.sequence())));
  }

  @ResetHandler
  void forget() {
    schemes.clear();
  }
}
