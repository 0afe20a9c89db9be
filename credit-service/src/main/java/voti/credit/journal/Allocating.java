package voti.credit.journal;

import static voti.credit.ledgermap.LedgerSymbol.BANK_CHARGES;
import static voti.credit.ledgermap.LedgerSymbol.EXCHANGE_DIFFERENCE;
import static voti.credit.ledgermap.LedgerSymbol.PREPAYMENTS_BILLED;
import static voti.credit.ledgermap.LedgerSymbol.PREPAYMENTS_RECEIVED;
import static voti.credit.ledgermap.LedgerSymbol.RECEIVABLES;
import static voti.credit.ledgermap.LedgerSymbol.ROUNDING;
import static voti.credit.ledgermap.LedgerSymbol.SETTLEMENT_DISCOUNT;
import static voti.credit.ledgermap.LedgerSymbol.UNALLOCATED_RECEIPTS;

import java.time.LocalDate;
import voti.credit.creditaccount.Allocation;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptAllocated;
import voti.credit.creditaccount.CreditAccountEvent.ReceiptUnallocated;
import voti.credit.creditaccount.ItemKind;
import voti.credit.journal.Postings.Posting;
import voti.credit.ledgermap.LedgerSymbol;
import voti.values.Money;

/**
 * Cash meets an item, and what is given up beside it. A settlement discount is a price reduction
 * and corrects the VAT at the rates of the supply (directive 2006/112/EC article 90); a tolerated
 * difference and a bank charge are costs of ours and correct none. A prepayment's VAT falls due
 * with the cash (article 65), not with the bill. What the cash is carried at beyond the item is
 * gain or loss of exchange. Taken back, each is its mirror.
 */
final class Allocating {

  private final Earlier earlier;
  private final Postings to;

  Allocating(Earlier earlier, Postings to) {
    this.earlier = earlier;
    this.to = to;
  }

  void allocated(ReceiptAllocated e) {
    post(e.allocation(), e.receipt(), e.booked());
  }

  void unallocated(ReceiptUnallocated e) {
    var back = e.allocation();
    post(
        new Allocation(
            back.item(),
            back.cash().negated(),
            back.settlementDiscount().negated(),
            back.difference().negated(),
            back.bankCharge().negated(),
            back.exchange() == null ? null : back.exchange().negated(),
            null,
            null),
        e.receipt(),
        e.booked());
  }

  private void post(Allocation allocation, String receipt, LocalDate booked) {
    var item = allocation.item();
    var known = earlier.document(item);
    var on =
        new Posting(
            "allocation",
            receipt,
            item,
            known.map(DocumentRow::number).orElse(""),
            known.map(row -> row.notBefore(booked)).orElse(booked));
    to.moveOrMirror(on, UNALLOCATED_RECEIPTS, RECEIVABLES, allocation.cash());
    var prepaid = known.filter(row -> row.kind().equals(ItemKind.PREPAYMENT.word()));
    var discount = allocation.settlementDiscount();
    if (prepaid.isPresent()) {
      to.moveOrMirror(on.of("settlement-discount"), PREPAYMENTS_BILLED, RECEIVABLES, discount);
    } else {
      var split = known.map(DocumentRow::split).orElseGet(() -> Split.untold(discount));
      step(on.of("settlement-discount"), RECEIVABLES, discount, SETTLEMENT_DISCOUNT, split);
    }
    to.moveOrMirror(on.of("difference"), ROUNDING, RECEIVABLES, allocation.difference());
    to.moveOrMirror(on.of("bank-charge"), BANK_CHARGES, RECEIVABLES, allocation.bankCharge());
    var exchange = allocation.exchange();
    if (exchange != null) {
      to.moveOrMirror(on.of("exchange"), EXCHANGE_DIFFERENCE, RECEIVABLES, exchange.negated());
    }
    if (prepaid.isPresent()) {
      var paid = allocation.total().minus(discount);
      var split = prepaid.get().split();
      step(on.of("prepaid"), PREPAYMENTS_BILLED, paid.negated(), PREPAYMENTS_RECEIVED, split);
    }
  }

  private void step(
      Posting posting, LedgerSymbol key, Money credited, LedgerSymbol net, Split split) {
    if (!credited.isZero()) {
      var posted = new Settling(earlier).step(posting, key, credited, net, split);
      to.post(posting, posted.lines(), posted.mirrorOf());
    }
  }
}
