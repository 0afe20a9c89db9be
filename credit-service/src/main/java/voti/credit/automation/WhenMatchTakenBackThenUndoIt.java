package voti.credit.automation;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountCommand.KeepCash;
import voti.credit.creditaccount.CreditAccountCommand.ReverseReceipt;
import voti.credit.creditaccount.CreditAccountCommand.UnallocateReceipt;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.receipt.ReceiptEvent.BookingRefused;
import voti.credit.receipt.ReceiptEvent.MatchTakenBack;
import voti.kit.command.Trigger;

/**
 * The mirror of a match on the debtor's account: the last allocation goes first, the cash last.
 * What the account had refused meanwhile it never had, so that it has no mirror.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenMatchTakenBackThenUndoIt {

  private final AskCreditAccount account;
  private final Items items;
  private final EventStore store;

  WhenMatchTakenBackThenUndoIt(AskCreditAccount account, Items items, EventStore store) {
    this.account = account;
    this.items = items;
    this.store = store;
  }

  @EventHandler
  void on(MatchTakenBack event, DomainEventMessage<?> message) {
    var refused = refusedSince(event.receipt(), message.getSequenceNumber() + 1);
    if (refused.stream().noneMatch(no -> no.asked().equals("book"))) {
      undo(event, refused, Trigger.of(message));
    }
  }

  /** Taking cash back ends what the rest was kept for, before there is more of the rest. */
  private void undo(MatchTakenBack event, List<BookingRefused> refused, Trigger trigger) {
    account.tell(
        new KeepCash(CreditAccounts.of(event.account()), event.account(), event.receipt(), null),
        trigger,
        "free-cash");
    var never =
        new ArrayList<@Nullable Allocation>(
            refused.stream()
                .filter(no -> no.asked().equals("match"))
                .map(BookingRefused::allocation)
                .toList());
    var mirrors = new Mirrors(items, event.receipt());
    for (var i = event.allocations().size() - 1; i >= 0; i--) {
      var allocation = event.allocations().get(i);
      if (!never.remove(allocation)) {
        unallocate(event, mirrors.of(allocation), trigger, "unallocate-receipt-" + i);
      }
    }
    if (event.unassigned()) {
      account.ask(
          new ReverseReceipt(
              CreditAccounts.of(event.account()),
              event.account(),
              event.receipt(),
              event.amount(),
              event.booked(),
              event.valued(),
              event.reason()),
          event.receipt(),
          "return",
          null,
          trigger,
          "reverse-receipt");
    }
  }

  private void unallocate(
      MatchTakenBack event, Allocation allocation, Trigger trigger, String name) {
    var row = items.find(allocation.item());
    account.ask(
        new UnallocateReceipt(
            CreditAccounts.of(event.account()),
            event.account(),
            event.receipt(),
            allocation,
            row.map(ItemRow::dueOn).orElse(null),
            row.map(ItemRow::level).orElse(0),
            event.booked(),
            event.valued(),
            event.reason(),
            row.map(ItemRow::instalments).orElse(null)),
        event.receipt(),
        "unmatch",
        allocation.asPaid(),
        trigger,
        name);
  }

  /** Whatever the account was asked before this was answered before it is handled. */
  private List<BookingRefused> refusedSince(String receipt, long sequence) {
    return store
        .readEvents(receipt, sequence)
        .asStream()
        .map(DomainEventMessage::getPayload)
        .filter(BookingRefused.class::isInstance)
        .map(BookingRefused.class::cast)
        .toList();
  }
}
