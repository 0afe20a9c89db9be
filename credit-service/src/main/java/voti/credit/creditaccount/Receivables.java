package voti.credit.creditaccount;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import voti.values.Money;

/**
 * What is decided about open items and cash. Commands reach it through {@link CreditAccount}: Axon
 * makes an aggregate that is missing by the class that handles the command.
 */
abstract class Receivables extends Book {

  void take(CreditAccountCommand.BookInvoice c) {
    var carried = uninvoiced.get(c.dispatch());
    if (carried != null) {
      apply(ItemMovements.invoice(c, carried, standing(c.gross())));
      meetWaitingCash(c.account());
    }
  }

  void take(CreditAccountCommand.BookItem c) {
    apply(ItemMovements.book(c, standing(c.item().amount())));
    meetWaitingCash(c.account());
  }

  void take(CreditAccountCommand.BookCreditNote c) {
    apply(ItemMovements.credit(c, standing(c.gross())));
  }

  void take(CreditAccountCommand.BookReceipt c) {
    if (!unallocated.containsKey(c.receipt())) {
      var before = paid == null ? Money.zero(c.amount().currency()) : paid;
      var booked = CashMovements.receive(c, before, standing(c.amount()));
      apply(booked);
      if (booked instanceof CreditAccountEvent.ReceiptBooked e) {
        meet(e.receipt(), c.account());
      }
    }
  }

  void take(CreditAccountCommand.AllocateReceipt c) {
    var cash = unallocated.get(c.receipt());
    var item = openItems.get(c.allocation().item());
    apply(CashMovements.allocate(c, cash, item, standing(c.allocation().cash())));
  }

  void take(CreditAccountCommand.UnallocateReceipt c) {
    apply(CashMovements.unallocate(c, standing(c.allocation().cash())));
  }

  void take(CreditAccountCommand.ReverseReceipt c) {
    var before = paid == null ? Money.zero(c.amount().currency()) : paid;
    var cash = unallocated.get(c.receipt());
    apply(CashMovements.reverse(c, cash, before, standing(c.amount())));
  }

  void take(CreditAccountCommand.WriteOffItem c) {
    apply(ItemMovements.writeOff(c, openItems.get(c.item()), standing(c.amount())));
  }

  void take(CreditAccountCommand.ReinstateItem c) {
    apply(ItemMovements.reinstate(c, standing(c.amount())));
  }

  void take(CreditAccountCommand.DisputeItem c) {
    apply(ItemMovements.dispute(c, openItems.get(c.item()), standing(c.amount())));
  }

  void take(CreditAccountCommand.EndDispute c) {
    var item = openItems.get(c.item());
    var amount = item == null ? null : item.disputes().get(c.dispute());
    if (amount != null) {
      apply(
          new CreditAccountEvent.DisputeEnded(
              c.creditAccount(), c.account(), c.item(), c.dispute(), amount, standing(amount)));
    }
  }

  void take(CreditAccountCommand.RaiseDunningLevel c) {
    var item = openItems.get(c.item());
    if (item != null && item.level() < c.level()) {
      apply(
          new CreditAccountEvent.DunningLevelRaised(
              c.creditAccount(), c.account(), c.item(), c.level(), c.on(), standing(item.open())));
    }
  }

  private void meetWaitingCash(String account) {
    List.copyOf(unallocated.values()).forEach(receipt -> meet(receipt, account));
  }

  private void meet(UnallocatedReceipt receipt, String account) {
    var item = receipt.invoice() == null ? null : openItems.get(receipt.invoice());
    if (id != null && standing != null && item != null && item.open().isPositive()) {
      apply(CashMovements.meet(id, account, receipt, item.open(), standing));
    }
  }
}
