package voti.credit.receipt;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One amount that reached the bank. The bank's own identity of it makes it happen once. */
@Aggregate
class Receipt {

  @AggregateIdentifier private @Nullable String id;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(ReceiptCommand.RecordReceipt c) {
    if (id != null) {
      return;
    }
    if (c.account() == null || c.invoice() == null) {
      apply(
          new ReceiptEvent.ReceiptUnmatched(
              c.receipt(),
              c.bankAccount(),
              c.reference(),
              c.amount(),
              c.booked(),
              c.valued(),
              c.matchedBy()));
      return;
    }
    apply(
        new ReceiptEvent.ReceiptMatched(
            c.receipt(),
            c.account(),
            c.invoice(),
            c.bankAccount(),
            c.reference(),
            c.amount(),
            c.booked(),
            c.valued(),
            c.matchedBy()));
  }

  @EventSourcingHandler
  void evolve(ReceiptEvent event) {
    id = event.receipt();
  }
}
