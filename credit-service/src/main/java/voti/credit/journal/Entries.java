package voti.credit.journal;

import static voti.credit.ledgermap.LedgerSymbol.BAD_DEBT;
import static voti.credit.ledgermap.LedgerSymbol.BANK;
import static voti.credit.ledgermap.LedgerSymbol.EXCHANGE_DIFFERENCE;
import static voti.credit.ledgermap.LedgerSymbol.FEE_INCOME;
import static voti.credit.ledgermap.LedgerSymbol.INTEREST_INCOME;
import static voti.credit.ledgermap.LedgerSymbol.OPENING_BALANCE;
import static voti.credit.ledgermap.LedgerSymbol.PREPAYMENTS_BILLED;
import static voti.credit.ledgermap.LedgerSymbol.PREPAYMENTS_RECEIVED;
import static voti.credit.ledgermap.LedgerSymbol.RECEIVABLES;
import static voti.credit.ledgermap.LedgerSymbol.RECOVERED_BAD_DEBT;
import static voti.credit.ledgermap.LedgerSymbol.SALES;
import static voti.credit.ledgermap.LedgerSymbol.UNALLOCATED_RECEIPTS;
import static voti.credit.ledgermap.LedgerSymbol.UNIDENTIFIED_RECEIPTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voti.credit.creditaccount.CreditAccountEvent;
import voti.credit.creditaccount.Fallen;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.creditaccount.MergedBook;
import voti.credit.journal.Postings.Posting;
import voti.credit.receipt.ReceiptEvent;
import voti.kit.events.Recorded;
import voti.values.Money;

/**
 * What an event is in the ledger. Receivables move with the debtor's account and with nothing else,
 * so that they are its open items and its cash on any day; the bank moves with the receipt. Between
 * the two stands cash that is on our account and not yet on a debtor's.
 */
final class Entries {

  private final Earlier earlier;

  Entries(Earlier earlier) {
    this.earlier = earlier;
  }

  /** None for what moves no receivable, and for what was booked before dates were kept. */
  List<JournalEntry> of(CreditAccountEvent event, Recorded recorded) {
    var to = new Postings(earlier, recorded, event.account());
    switch (event) {
      case CreditAccountEvent.DeliveryInvoiced e when e.item() != null -> invoiced(e, e.item(), to);
      case CreditAccountEvent.ItemBooked e -> booked(e.item(), to);
      case CreditAccountEvent.CreditNoteBooked e when e.issuedOn() != null ->
          credited(e, e.issuedOn(), to);
      case CreditAccountEvent.ReceiptBooked e ->
          to.move(
              cash("receipt", e.receipt().receipt(), "", e.receipt().booked()),
              UNIDENTIFIED_RECEIPTS,
              UNALLOCATED_RECEIPTS,
              e.receipt().amount());
      case CreditAccountEvent.ReceiptReversed e ->
          to.moveOrMirror(
              cash("receipt", e.receipt(), "", e.booked()),
              UNIDENTIFIED_RECEIPTS,
              UNALLOCATED_RECEIPTS,
              e.amount().negated());
      case CreditAccountEvent.ReceiptAllocated e -> new Allocating(earlier, to).allocated(e);
      case CreditAccountEvent.ReceiptUnallocated e -> new Allocating(earlier, to).unallocated(e);
      case CreditAccountEvent.ItemWrittenOff e ->
          to.move(
              posting("write-off", e.writeOff(), e.item(), e.on()),
              isPrepayment(e.item()) ? PREPAYMENTS_BILLED : BAD_DEBT,
              RECEIVABLES,
              e.amount());
      case CreditAccountEvent.ItemReinstated e ->
          to.move(
              posting("reinstated", e.writeOff(), e.item(), e.on()),
              RECEIVABLES,
              isPrepayment(e.item()) ? PREPAYMENTS_BILLED : RECOVERED_BAD_DEBT,
              e.amount());
      case CreditAccountEvent.ItemsRevalued e ->
          e.items()
              .forEach(
                  now ->
                      to.moveOrMirror(
                          posting("revaluation", e.revaluation(), now.item(), e.on()),
                          RECEIVABLES,
                          EXCHANGE_DIFFERENCE,
                          now.change()));
      case CreditAccountEvent.ItemsSetOff e -> {
        var posting = posting("set-off", e.setOff(), e.invoice().item(), e.on());
        to.post(posting, setOff(e.credit(), e.invoice(), e.exchange()), null);
      }
      case CreditAccountEvent.SetOffUndone e -> undone(e, to);
      case CreditAccountEvent.ItemPaidOut e ->
          to.move(
              posting("payout", e.payout(), e.paid().item(), e.on()), RECEIVABLES, BANK, e.cash());
      case CreditAccountEvent.PayoutUndone e ->
          to.moveOrMirror(
              posting("payout", e.payout(), e.paid().item(), e.on()),
              RECEIVABLES,
              BANK,
              e.cash().negated());
      case CreditAccountEvent.MergedAway e ->
          merged(e.book(), true, cash("merged", e.into(), "", e.on()), to);
      case CreditAccountEvent.Absorbed e ->
          merged(e.book(), false, cash("merged", e.from(), "", e.on()), to);
      default -> {}
    }
    return to.entries();
  }

  /** What the bank has and has no more. */
  List<JournalEntry> of(ReceiptEvent event, Recorded recorded) {
    var to = new Postings(earlier, recorded, event.account());
    switch (event) {
      case ReceiptEvent.ReceiptMatched e ->
          to.move(
              cash("bank", e.receipt(), e.reference(), e.booked()),
              BANK,
              UNIDENTIFIED_RECEIPTS,
              e.amount());
      case ReceiptEvent.ReceiptUnmatched e ->
          to.move(
              cash("bank", e.receipt(), e.reference(), e.booked()),
              BANK,
              UNIDENTIFIED_RECEIPTS,
              e.amount());
      case ReceiptEvent.CashReturned e ->
          to.moveOrMirror(
              cash("bank", e.receipt(), e.reference(), e.booked()),
              BANK,
              UNIDENTIFIED_RECEIPTS,
              e.amount().negated());
      // Its parts come as receipts of their own.
      case ReceiptEvent.ReceiptSplit e ->
          to.moveOrMirror(
              cash("bank", e.receipt(), e.cash().reference(), e.cash().booked()),
              BANK,
              UNIDENTIFIED_RECEIPTS,
              e.cash().amount().negated());
      default -> {}
    }
    return to.entries();
  }

  /**
   * Goods are sold whole; what was paid ahead for them by a prepayment invoice is owed no more, and
   * the VAT that fell due with it does not fall due again.
   */
  private void invoiced(CreditAccountEvent.DeliveryInvoiced e, ItemFacts item, Postings to) {
    var part =
        earlier
            .document(e.invoice())
            .map(row -> row.partOf(e.dispatch()))
            .orElseGet(() -> new DocumentRow.Part(e.dispatch(), Split.untold(e.goods()), null));
    var lines = new ArrayList<>(List.of(JournalLine.debit(RECEIVABLES, e.gross())));
    lines.addAll(part.split().of(e.goods()).credits(SALES));
    if (e.deducted() != null) {
      var prepaid = part.prepaid() == null ? Split.untold(e.deducted()) : part.prepaid();
      lines.addAll(prepaid.of(e.deducted()).debits(PREPAYMENTS_RECEIVED));
    }
    to.post(of(item), lines, null);
  }

  private void booked(ItemFacts item, Postings to) {
    var counter =
        switch (item.kind()) {
          case INTEREST -> INTEREST_INCOME;
          case FEE -> FEE_INCOME;
          case OPENING -> OPENING_BALANCE;
          case PREPAYMENT -> PREPAYMENTS_BILLED;
          case INVOICE, CREDIT_NOTE, BONUS_PAYABLE -> SALES;
        };
    if (counter == SALES) {
      var split =
          earlier
              .document(item.item())
              .map(DocumentRow::split)
              .orElseGet(() -> Split.untold(item.amount()));
      sold(item, item.amount(), split, to);
    } else {
      to.move(of(item), RECEIVABLES, counter, item.amount());
    }
  }

  private static void sold(ItemFacts item, Money gross, Split split, Postings to) {
    var lines = new ArrayList<>(List.of(JournalLine.debit(RECEIVABLES, gross)));
    lines.addAll(split.of(gross).credits(SALES));
    to.post(of(item), lines, null);
  }

  /** At the rates of the supply, as the note itself says them. */
  private void credited(CreditAccountEvent.CreditNoteBooked e, LocalDate on, Postings to) {
    var note = earlier.document(e.creditNote());
    var posting =
        new Posting(
            "credit-note",
            e.creditNote(),
            e.invoice(),
            note.map(DocumentRow::number).orElse(""),
            earlier.document(e.invoice()).map(row -> row.notBefore(on)).orElse(on));
    if (isPrepayment(e.invoice())) {
      to.move(posting, PREPAYMENTS_BILLED, RECEIVABLES, e.gross());
      return;
    }
    var split = note.map(DocumentRow::split).orElseGet(() -> Split.untold(e.gross()));
    var lines = new ArrayList<>(split.of(e.gross()).debits(SALES));
    lines.add(JournalLine.credit(RECEIVABLES, e.gross()));
    to.post(posting, lines, null);
  }

  /** A credit note and an invoice off each other; what the rates leave is exchange. */
  private static List<JournalLine> setOff(Fallen credit, Fallen invoice, Money exchange) {
    return List.of(
        JournalLine.credit(RECEIVABLES, credit.amount()),
        JournalLine.credit(RECEIVABLES, invoice.amount()),
        JournalLine.credit(EXCHANGE_DIFFERENCE, exchange));
  }

  /** Receivables change their debtor: over the opening balance, which both together leave as is. */
  private static void merged(MergedBook book, boolean away, Posting posting, Postings to) {
    var items = book.exposure().openItems();
    var cash = book.exposure().unallocated();
    var taken =
        List.of(
            JournalLine.debit(RECEIVABLES, items),
            JournalLine.credit(UNALLOCATED_RECEIPTS, cash),
            JournalLine.credit(OPENING_BALANCE, book.balance()));
    to.post(posting, away ? taken.stream().map(JournalLine::negated).toList() : taken, null);
  }

  private void undone(CreditAccountEvent.SetOffUndone e, Postings to) {
    var posting = posting("set-off", e.setOff(), e.invoice().item(), e.on());
    var original =
        Settling.mirrored(
            earlier.of(posting.of(), posting.kind()),
            e.setOff(),
            EXCHANGE_DIFFERENCE,
            e.exchange().negated());
    to.post(
        posting,
        setOff(e.credit(), e.invoice(), e.exchange()).stream().map(JournalLine::negated).toList(),
        original == null ? null : original.id());
  }

  private boolean isPrepayment(String item) {
    return earlier
        .document(item)
        .filter(row -> row.kind().equals(ItemKind.PREPAYMENT.word()))
        .isPresent();
  }

  private Posting posting(String kind, String document, String item, LocalDate on) {
    var known = earlier.document(item);
    return new Posting(
        kind,
        document,
        item,
        known.map(DocumentRow::number).orElse(""),
        known.map(row -> row.notBefore(on)).orElse(on));
  }

  private static Posting of(ItemFacts item) {
    var kind = item.kind() == ItemKind.BONUS_PAYABLE ? ItemKind.CREDIT_NOTE : item.kind();
    return new Posting(kind.word(), item.item(), item.item(), item.number(), item.issuedOn());
  }

  private static Posting cash(String kind, String receipt, String reference, LocalDate on) {
    return new Posting(kind, receipt, null, reference, on);
  }
}
