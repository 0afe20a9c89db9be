package voti.credit.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.bonusnote.BonusNoteEvent.BonusNoteIssued;
import voti.credit.creditaccount.ItemFacts;
import voti.credit.creditaccount.ItemKind;
import voti.credit.goods.Deduction;
import voti.credit.goods.GoodsLine;
import voti.credit.invoice.BilledDelivery;
import voti.credit.invoice.InvoiceEvent.CreditNoteIssued;
import voti.credit.invoice.InvoiceEvent.CreditNotePosted;
import voti.credit.invoice.InvoiceEvent.InvoiceIssued;
import voti.credit.invoice.InvoiceEvent.InvoicePosted;
import voti.credit.invoice.InvoiceKind;
import voti.credit.vat.Vat;
import voti.credit.vat.VatBreakdown;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/** What documents say of their VAT before they are booked. */
final class Documents {

  private Documents() {}

  static DocumentRow of(InvoiceIssued e) {
    var bill = e.bill();
    var off = bill == null ? List.<Deduction>of() : bill.takenOff();
    var whole = Split.of(bill == null ? null : bill.vat(), e.gross(), e.vat()).minus(negated(off));
    return new DocumentRow(
        e.invoice(),
        ItemKind.INVOICE.word(),
        e.number(),
        e.issuedOn(),
        whole,
        parts(e.deliveries(), whole),
        prepaid(off));
  }

  /** What is taken off by a bill, so that taking it off once more gives what is billed of. */
  private static List<Split> negated(List<Deduction> off) {
    return off.stream().map(one -> Split.of(one.vat()).negated()).toList();
  }

  private static @Nullable Split prepaid(@Nullable List<Deduction> off) {
    return off == null || off.isEmpty() ? null : new Split(List.of()).minus(negated(off));
  }

  static DocumentRow of(InvoicePosted e) {
    var kind = e.bill().kind() == InvoiceKind.PREPAYMENT ? ItemKind.PREPAYMENT : ItemKind.INVOICE;
    return new DocumentRow(
        e.invoice(),
        kind.word(),
        e.number(),
        e.issuedOn(),
        Split.of(e.bill().vat(), e.gross(), e.vat()),
        List.of());
  }

  static DocumentRow of(CreditNoteIssued e) {
    var split = Split.of(e.vat(), e.gross(), vat(e.lines(), e.gross()));
    return creditNote(e.creditNote(), e.number(), e.issuedOn(), split);
  }

  static DocumentRow of(CreditNotePosted e) {
    var split = Split.of(e.vat(), e.gross(), vat(e.lines(), e.gross()));
    return creditNote(e.creditNote(), e.number(), e.issuedOn(), split);
  }

  /** Its item is below zero, and so is what is posted of it. */
  static DocumentRow of(BonusNoteIssued e) {
    var vat = e.vat().stream().map(VatSubtotal::vat).reduce(Money::plus);
    var split =
        Split.of(e.vat(), e.gross(), vat.orElseGet(() -> e.gross().minus(e.gross()))).negated();
    return creditNote(e.bonusNote(), e.number(), e.bonus().on(), split);
  }

  private static DocumentRow creditNote(
      String creditNote, String number, LocalDate issuedOn, Split split) {
    return new DocumentRow(creditNote, "credit-note", number, issuedOn, split, List.of());
  }

  private static Money vat(List<GoodsLine> lines, Money gross) {
    return lines.stream().map(GoodsLine::net).reduce(gross, Money::minus);
  }

  /** Of which nothing was told before it is booked. */
  static DocumentRow of(ItemFacts item) {
    return new DocumentRow(
        item.item(),
        item.kind().word(),
        item.number(),
        item.issuedOn(),
        Split.untold(item.amount()),
        List.of());
  }

  /** By deliveries, so that what is booked of each balances and all sum to the document. */
  private static List<DocumentRow.Part> parts(List<BilledDelivery> deliveries, Split whole) {
    if (deliveries.size() < 2) {
      return List.of();
    }
    var parts = new ArrayList<DocumentRow.Part>();
    var taken = new ArrayList<Split>();
    for (var delivery : deliveries.subList(0, deliveries.size() - 1)) {
      var split = split(delivery);
      taken.add(split);
      parts.add(new DocumentRow.Part(delivery.dispatch(), split, prepaid(delivery.deductions())));
    }
    var last = deliveries.getLast();
    parts.add(
        new DocumentRow.Part(last.dispatch(), whole.minus(taken), prepaid(last.deductions())));
    return List.copyOf(parts);
  }

  private static Split split(BilledDelivery delivery) {
    var breakdown = new VatBreakdown();
    delivery.lines().forEach(line -> breakdown.add(known(line.vat()), line.net()));
    if (!delivery.charge().isZero()) {
      // A charge carries the VAT of the first line, as on the bill.
      breakdown.add(known(delivery.lines().getFirst().vat()), delivery.charge());
    }
    return Split.of(breakdown.of(delivery.vat()), delivery.gross(), delivery.vat());
  }

  private static Vat known(@Nullable Vat vat) {
    return vat == null ? Vat.NONE : vat;
  }
}
