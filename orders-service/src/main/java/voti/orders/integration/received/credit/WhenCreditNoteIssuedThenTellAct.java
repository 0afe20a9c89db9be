package voti.orders.integration.received.credit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.command.Trigger;
import voti.kit.receiving.ReceivedMessage;
import voti.kit.receiving.Receiver;
import voti.orders.act.MadeGood;
import voti.orders.act.ResolutionKind;

/** The credit note that was agreed about an act is issued. */
@Component
class WhenCreditNoteIssuedThenTellAct implements Receiver {

  private final MadeGood acts;

  WhenCreditNoteIssuedThenTellAct(MadeGood acts) {
    this.acts = acts;
  }

  /** What we read of {@code credit-note-issued}; an older one names no act. */
  record Issued(String number, LocalDate issuedOn, @Nullable String act) {}

  @Override
  public String type() {
    return "voti.credit.credit-note-issued.v1";
  }

  @Override
  public void on(ReceivedMessage message) {
    var issued = message.as(Issued.class);
    var act = issued.act();
    if (act != null) {
      acts.tell(
          act,
          ResolutionKind.CREDIT_NOTE,
          issued.issuedOn(),
          "Credit note " + issued.number(),
          Trigger.of(message));
    }
  }
}
