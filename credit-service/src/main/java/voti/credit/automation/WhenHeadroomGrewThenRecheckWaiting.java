package voti.credit.automation;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.RecheckWaiting;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * What lets a waiting order through without anybody deciding: a higher limit, cash, a smaller
 * exposure, the end of a block. Each is asked by the business day of what happened, where it has
 * one, so that the books of another year are judged by that year.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenHeadroomGrewThenRecheckWaiting {

  private final Automations automations;

  WhenHeadroomGrewThenRecheckWaiting(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(CreditAccountEvent event, EventMessage<?> message) {
    switch (event) {
      case CreditAccountEvent.LimitDecided e -> recheck(e, e.on(), message);
      case CreditAccountEvent.LimitsChanged e -> recheck(e, e.on(), message);
      case CreditAccountEvent.ReceiptBooked e -> recheck(e, e.receipt().valued(), message);
      case CreditAccountEvent.ReceiptAllocated e -> recheck(e, e.valued(), message);
      case CreditAccountEvent.CreditNoteBooked e -> recheck(e, e.issuedOn(), message);
      case CreditAccountEvent.ItemBooked e when e.item().amount().isNegative() ->
          recheck(e, e.item().issuedOn(), message);
      case CreditAccountEvent.ReservationFreed e -> recheck(e, null, message);
      case CreditAccountEvent.ItemWrittenOff e -> recheck(e, e.on(), message);
      case CreditAccountEvent.Absorbed e -> recheck(e, e.on(), message);
      case CreditAccountEvent.CashKept e -> recheck(e, null, message);
      case CreditAccountEvent.ItemDisputed e -> recheck(e, null, message);
      case CreditAccountEvent.AccountUnblocked e -> recheck(e, null, message);
      default -> {}
    }
  }

  private void recheck(CreditAccountEvent event, @Nullable LocalDate on, EventMessage<?> message) {
    automations.send(
        new RecheckWaiting(event.creditAccount(), event.account(), on),
        Trigger.of(message),
        "recheck-waiting");
  }
}
