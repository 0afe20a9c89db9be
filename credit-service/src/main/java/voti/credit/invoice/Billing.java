package voti.credit.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Deduction;
import voti.credit.goods.Delivery;
import voti.credit.goods.GoodsLine;
import voti.credit.terms.DuePart;
import voti.credit.vat.Vat;
import voti.credit.vat.VatBreakdown;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;
import voti.values.WorkingDays;

/** Makes a bill of deliveries: what they sum to, its VAT by rate, when it is due. */
final class Billing {

  private static final List<Deduction> NOTHING = List.of();

  private Billing() {}

  static InvoiceEvent.InvoiceIssued of(InvoiceCommand.IssueInvoice c, WorkingDays calendar) {
    var first = c.deliveries().getFirst();
    var goods = sum(c.deliveries().stream().map(Delivery::gross).toList());
    var off =
        c.deliveries().stream()
            .flatMap(one -> Objects.requireNonNullElse(one.deductions(), NOTHING).stream())
            .toList();
    var gross = goods.minus(Deduction.gross(off, goods));
    var lines = c.deliveries().stream().flatMap(delivery -> delivery.lines().stream()).toList();
    var charge = sum(c.deliveries().stream().map(Delivery::charge).toList());
    var vat = sum(c.deliveries().stream().map(Delivery::vat).toList());
    var due = c.terms().due(c.issuedOn(), gross, calendar);
    var collective = c.kind() == InvoiceKind.COLLECTIVE;
    var bill =
        new Bill(
            c.kind(),
            less(vat(lines, charge, vat), off),
            charge.isZero() ? null : chargeVat(lines),
            c.terms(),
            due,
            collective ? c.deliveries().stream().map(BilledDelivery::of).toList() : List.of(),
            off.isEmpty() ? null : off,
            collective ? null : first.kept());
    return new InvoiceEvent.InvoiceIssued(
        c.invoice(),
        c.account(),
        first.buyer(),
        first.order(),
        first.dispatch(),
        c.number(),
        CreditorReference.of(c.number()),
        c.issuedOn(),
        due.getLast().dueOn(),
        lines,
        charge,
        off.stream().map(Deduction::tax).reduce(vat, Money::minus),
        gross,
        bill);
  }

  /**
   * The VAT of the goods, less that of what was billed ahead, which may be of another rate. A
   * category that comes to nothing stays: there are lines of it. Where it was not told which rate
   * the goods' VAT is of, nothing is.
   */
  private static List<VatSubtotal> less(List<VatSubtotal> goods, List<Deduction> off) {
    if (goods.isEmpty()) {
      return goods;
    }
    var left = new ArrayList<>(goods);
    for (var part : off.stream().flatMap(one -> one.vat().stream()).toList()) {
      var at = 0;
      while (at < left.size() && !isOf(left.get(at), part)) {
        at++;
      }
      var zero = part.base().minus(part.base());
      var before =
          at < left.size()
              ? left.get(at)
              : new VatSubtotal(part.category(), part.rate(), zero, zero);
      var after =
          new VatSubtotal(
              part.category(),
              part.rate(),
              before.base().minus(part.base()),
              before.vat().minus(part.vat()));
      if (at < left.size()) {
        left.set(at, after);
      } else {
        left.add(after);
      }
    }
    return List.copyOf(left);
  }

  private static boolean isOf(VatSubtotal one, VatSubtotal other) {
    return one.category() == other.category() && one.rate().equals(other.rate());
  }

  static InvoiceEvent.InvoicePosted of(
      InvoiceCommand.PostInvoice c, InvoiceDraft draft, String number, WorkingDays calendar) {
    var breakdown = breakdown(draft.lines(), draft.charge()).computed();
    var vat = sum(breakdown.stream().map(VatSubtotal::vat).toList());
    var net = draft.lines().stream().map(GoodsLine::net).reduce(draft.charge(), Money::plus);
    var gross = net.plus(vat);
    List<DuePart> due = draft.terms().due(draft.issuedOn(), gross, calendar);
    return new InvoiceEvent.InvoicePosted(
        c.invoice(),
        c.account(),
        draft.order(),
        number,
        CreditorReference.of(number),
        draft.issuedOn(),
        due.getLast().dueOn(),
        draft.lines(),
        draft.charge(),
        vat,
        gross,
        draft.source(),
        new Bill(
            draft.kind(),
            breakdown,
            draft.charge().isZero() ? null : chargeVat(draft.lines()),
            draft.terms(),
            due,
            List.of()));
  }

  /** What is credited carries the VAT of the supply that it takes back. */
  static List<VatSubtotal> credited(List<GoodsLine> lines, Money gross) {
    var net = lines.stream().map(GoodsLine::net).reduce(gross.minus(gross), Money::plus);
    return vat(lines, gross.minus(gross), gross.minus(net));
  }

  private static List<VatSubtotal> vat(List<GoodsLine> lines, Money charge, Money total) {
    return breakdown(lines, charge).of(total);
  }

  private static VatBreakdown breakdown(List<GoodsLine> lines, Money charge) {
    var breakdown = new VatBreakdown();
    lines.forEach(line -> breakdown.add(known(line.vat()), line.net()));
    return charge.isZero() ? breakdown : breakdown.add(chargeVat(lines), charge);
  }

  /** A charge carries the VAT of the first line, as the order has it. */
  private static Vat chargeVat(List<GoodsLine> lines) {
    return known(lines.getFirst().vat());
  }

  private static Vat known(@Nullable Vat vat) {
    return Objects.requireNonNullElse(vat, Vat.NONE);
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream()
        .reduce(Money::plus)
        .orElseThrow(() -> new IllegalArgumentException("a bill needs an amount"));
  }
}
