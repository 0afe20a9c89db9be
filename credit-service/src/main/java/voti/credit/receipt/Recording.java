package voti.credit.receipt;

import java.util.ArrayList;
import java.util.List;

/** How a receipt begins: matched, or waiting with what it may pay. */
final class Recording {

  static final String OVERPAYMENT = "overpayment";

  private Recording() {}

  static List<ReceiptEvent> of(ReceiptCommand.RecordReceipt c) {
    var cash = c.cash();
    var sure = c.sure();
    if (sure != null && !sure.allocations().isEmpty()) {
      var fitting = new AllocationsFitTheCash(sure.allocations(), cash.amount());
      fitting.check();
      var allocations = fitting.inOrder();
      var left = Matched.nothing(cash.amount()).with(allocations, null).left();
      return List.of(
          new ReceiptEvent.ReceiptMatched(
              c.receipt(),
              sure.account(),
              allocations.getLast().item(),
              cash.bankAccount(),
              cash.reference(),
              cash.amount(),
              cash.booked(),
              cash.valued(),
              c.why(),
              allocations,
              left.isPositive() ? OVERPAYMENT : null,
              cash.names(),
              cash.payer()));
    }
    var events = new ArrayList<ReceiptEvent>();
    events.add(
        new ReceiptEvent.ReceiptUnmatched(
            c.receipt(),
            cash.bankAccount(),
            cash.reference(),
            cash.amount(),
            cash.booked(),
            cash.valued(),
            c.why(),
            cash.names(),
            cash.payer()));
    if (!c.proposals().isEmpty()) {
      events.add(new ReceiptEvent.MatchProposed(c.receipt(), null, c.proposals(), c.why()));
    }
    return events;
  }
}
