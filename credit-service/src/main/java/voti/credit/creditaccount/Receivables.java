package voti.credit.creditaccount;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
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

  void take(CreditAccountCommand.BookItem c, Rates rates) {
    if (!openItems.containsKey(c.item().item())) {
      apply(ItemMovements.book(c, kept(c.item().amount()), rates));
      meetWaitingCash(c.account());
    }
  }

  void take(CreditAccountCommand.BookItems c, Rates rates) {
    for (var item : c.items()) {
      take(new CreditAccountCommand.BookItem(c.creditAccount(), c.account(), item, c.why()), rates);
    }
  }

  void take(CreditAccountCommand.BookCreditNote c, Rates rates) {
    apply(ItemMovements.credit(c, openItems.get(c.invoice()), kept(c.gross()), rates));
  }

  void take(CreditAccountCommand.BookReceipt c, Rates rates) {
    if (!unallocated.containsKey(c.receipt())) {
      var standing = kept(c.amount());
      var booked = CashMovements.receive(c, paid(standing), standing, rates);
      apply(booked);
      if (booked instanceof CreditAccountEvent.ReceiptBooked e) {
        meet(e.receipt(), c.account());
      }
    }
  }

  void take(CreditAccountCommand.KeepCash c) {
    var cash = unallocated.get(c.receipt());
    if (standing != null && cash != null && !Objects.equals(earmarks.get(c.receipt()), c.mark())) {
      apply(
          new CreditAccountEvent.CashKept(
              c.creditAccount(), c.account(), c.receipt(), c.mark(), cash.amount(), standing));
    }
  }

  void take(CreditAccountCommand.AllocateReceipt c) {
    var cash = unallocated.get(c.receipt());
    var item = openItems.get(c.allocation().item());
    apply(CashMovements.allocate(c, cash, item, standing(c.allocation().cash())));
  }

  void take(CreditAccountCommand.UnallocateReceipt c, Rates rates) {
    apply(CashMovements.unallocate(c, standing(c.allocation().cash()), rates));
  }

  void take(CreditAccountCommand.ReverseReceipt c) {
    var cash = unallocated.get(c.receipt());
    var standing = standing(c.amount());
    apply(CashMovements.reverse(c, cash, paid(standing), standing));
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
    var open = openItems.get(c.item());
    var item = open == null ? settled.get(c.item()) : open;
    var amount = item == null ? null : item.disputes().get(c.dispute());
    if (amount != null) {
      apply(
          new CreditAccountEvent.DisputeEnded(
              c.creditAccount(), c.account(), c.item(), c.dispute(), amount, standing(amount)));
    }
  }

  void take(CreditAccountCommand.RaiseDunningLevel c) {
    var item = openItems.get(c.item());
    if (item != null && item.levelOf(c.part()) < c.level()) {
      apply(
          new CreditAccountEvent.DunningLevelRaised(
              c.creditAccount(),
              c.account(),
              c.item(),
              c.part(),
              c.level(),
              c.on(),
              standing(item.open())));
    }
  }

  void take(CreditAccountCommand.RevalueItems c, Rates rates) {
    if (standing != null) {
      Revaluing.revalue(c, openItems, standing, rates).ifPresent(event -> apply(event));
    }
  }

  void take(CreditAccountCommand.ReverseRevaluation c) {
    if (standing != null) {
      Revaluing.reverse(c, openItems, standing).ifPresent(event -> apply(event));
    }
  }

  void take(CreditAccountCommand.SetOffItems c) {
    if (!setOffs.containsKey(c.setOff())) {
      var credit = openItems.get(c.credit());
      var invoice = openItems.get(c.invoice());
      apply(SettingOff.setOff(c, credit, invoice, standing(c.amount())));
    }
  }

  void take(CreditAccountCommand.PayOutItem c) {
    if (!payouts.containsKey(c.payout())) {
      apply(PayingOut.payOut(c, openItems.get(c.item()), standing(c.amount())));
    }
  }

  void take(CreditAccountCommand.UndoPayout c) {
    if (standing != null) {
      apply(PayingOut.undo(c, payouts.get(c.payout()), standing));
    }
  }

  void take(CreditAccountCommand.UndoSetOff c) {
    if (standing != null) {
      apply(SettingOff.undo(c, setOffs.get(c.setOff()), standing));
    }
  }

  private void meetWaitingCash(String account) {
    List.copyOf(unallocated.values()).forEach(receipt -> meet(receipt, account));
  }

  private void meet(UnallocatedReceipt receipt, String account) {
    var item = receipt.invoice() == null ? null : openItems.get(receipt.invoice());
    if (id != null && standing != null && item != null && item.open().isPositive()) {
      CashMovements.meet(id, account, receipt, item, standing).ifPresent(met -> apply(met));
    }
  }

  private Money paid(Standing standing) {
    return paid == null ? Money.zero(standing.currency()) : paid;
  }

  /** An account on which nothing ever moved is kept in the currency of what moves first. */
  private Standing kept(Money first) {
    var now = standing(first);
    var untouched =
        now.limit() == null
            && limits.equals(Limits.NONE)
            && now.exposure().empty()
            && paid == null
            && openItems.isEmpty();
    return untouched ? Standing.unknown(first.currency()) : now;
  }
}
