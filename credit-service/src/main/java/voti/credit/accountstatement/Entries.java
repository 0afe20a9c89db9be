package voti.credit.accountstatement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.CreditAccountEvent.Absorbed;
import voti.credit.creditaccount.CreditAccountEvent.CreditNoteBooked;
import voti.credit.creditaccount.CreditAccountEvent.DeliveryInvoiced;
import voti.credit.creditaccount.CreditAccountEvent.ItemBooked;
import voti.credit.creditaccount.CreditAccountEvent.ItemPaidOut;
import voti.credit.creditaccount.CreditAccountEvent.ItemReinstated;
import voti.credit.creditaccount.CreditAccountEvent.ItemWrittenOff;
import voti.credit.creditaccount.CreditAccountEvent.ItemsRevalued;
import voti.credit.creditaccount.CreditAccountEvent.ItemsSetOff;
import voti.credit.creditaccount.CreditAccountEvent.MergedAway;
import voti.credit.creditaccount.CreditAccountEvent.PayoutUndone;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptBooked;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptReversed;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptUnallocated;
import voti.credit.creditaccount.CreditAccountEvent.SetOffUndone;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.values.Money;

/**
 * What an event puts into the ledger, so that the balance is always open items less receipts not
 * yet matched. Cash counts once, when it comes; matching it moves only what is given up beside it.
 */
final class Entries {

  private final String account;
  private final long sequence;
  private final List<Entry> lines = new ArrayList<>();

  private Entries(String account, long sequence) {
    this.account = account;
    this.sequence = sequence;
  }

  /** None for what moves no receivable, and for what was booked before dates were kept. */
  static List<Entry> of(CreditAccountEvent event, long sequence) {
    var entries = new Entries(event.account(), sequence);
    entries.take(event);
    return entries.lines;
  }

  private void take(CreditAccountEvent event) {
    switch (event) {
      case DeliveryInvoiced e when e.item() != null -> issued(e.item());
      case ItemBooked e -> issued(e.item());
      case CreditNoteBooked e when e.issuedOn() != null ->
          add(e.issuedOn(), "credit-note", e.creditNote(), e.invoice(), e.gross().negated());
      case ReceiptBooked e ->
          add(
              e.receipt().booked(),
              "receipt",
              e.receipt().receipt(),
              "",
              e.receipt().amount().negated());
      case ReceiptReversed e -> add(e.booked(), "receipt-reversed", e.receipt(), "", e.amount());
      case ReceiptAllocated e when e.beside() != null -> given(e.receipt(), e.beside(), e.booked());
      case ReceiptUnallocated e -> taken(e.receipt(), e.allocation(), e.booked());
      case ItemWrittenOff e ->
          add(e.on(), "write-off", e.writeOff(), e.item(), e.amount().negated());
      case ItemReinstated e -> add(e.on(), "reinstated", e.writeOff(), e.item(), e.amount());
      case ItemsRevalued e ->
          e.items()
              .forEach(
                  now -> add(e.on(), "revaluation", e.revaluation(), now.item(), now.change()));
      case ItemsSetOff e -> add(e.on(), "exchange", e.setOff(), "", e.exchange());
      case ItemPaidOut e -> add(e.on(), "payout", e.payout(), e.paid().item(), e.cash());
      case PayoutUndone e -> add(e.on(), "payout", e.payout(), e.paid().item(), e.cash().negated());
      case MergedAway e -> add(e.on(), "merged", e.into(), "", e.book().balance().negated());
      case Absorbed e -> add(e.on(), "merged", e.from(), "", e.book().balance());
      case SetOffUndone e -> add(e.on(), "exchange", e.setOff(), "", e.exchange().negated());
      default -> {}
    }
  }

  private void issued(ItemFacts item) {
    var kind = item.kind() == ItemKind.BONUS_PAYABLE ? ItemKind.CREDIT_NOTE : item.kind();
    add(item.issuedOn(), kind.word(), item.item(), item.item(), item.amount());
  }

  private void given(String receipt, Allocation beside, LocalDate on) {
    var item = beside.item();
    add(on, "settlement-discount", receipt, item, beside.settlementDiscount().negated());
    add(on, "difference", receipt, item, beside.difference().negated());
    add(on, "bank-charge", receipt, item, beside.bankCharge().negated());
    if (beside.exchange() != null) {
      add(on, "exchange", receipt, item, beside.exchange());
    }
  }

  private void taken(String receipt, Allocation allocation, LocalDate on) {
    var item = allocation.item();
    add(on, "settlement-discount", receipt, item, allocation.settlementDiscount());
    add(on, "difference", receipt, item, allocation.difference());
    add(on, "bank-charge", receipt, item, allocation.bankCharge());
    if (allocation.exchange() != null) {
      add(on, "exchange", receipt, item, allocation.exchange().negated());
    }
  }

  private void add(LocalDate booked, String kind, String document, String item, Money amount) {
    if (!amount.isZero()) {
      var id = "%019d-%d".formatted(sequence, lines.size());
      lines.add(new Entry(id, account, booked, kind, document, item, amount));
    }
  }
}
