package voti.credit.bills;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import voti.credit.bonusnote.BonusSamples;
import voti.credit.bonusnotes.BonusNoteRows;
import voti.credit.goods.Deduction;
import voti.credit.invoice.InvoiceKind;
import voti.credit.parties.Party;
import voti.credit.terms.DuePart;
import voti.credit.terms.PaymentTerms;
import voti.credit.terms.SettlementDiscount;
import voti.credit.vat.Vat;
import voti.credit.vat.VatBreakdown;
import voti.credit.vat.VatCategory;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Quantity;

/** Bills with figures worked out by hand. */
final class BillSamples {

  static final Party SWEDE =
      new Party(
          "acc-7f-1", "Johnssons byggvaror", "7300070011115", "SE", "SE556677889901", "5566778899");
  static final Party ESTONIAN =
      new Party("acc-7f-2", "Ehitus & Värv OÜ", "4740000000018", "EE", "EE100594102", "10059410");
  static final LocalDate DAY = LocalDate.parse("2026-02-02");

  private BillSamples() {}

  static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  static BillLine line(
      int id, String name, String quantity, String net, @Nullable String off, Vat vat) {
    return new BillLine(
        id,
        name,
        "prd-" + id,
        Quantity.of(quantity, "C62"),
        eur(net),
        off == null ? null : eur(off),
        vat,
        null);
  }

  /** Two rates, a line allowance, a header charge: 124.00 + 21.80 + freight 12.40. */
  static BillFacts atHome() {
    return invoice(
        ESTONIAN,
        List.of(
            line(1, "Paint, 10 l", "3", "100.00", "3.33", Vat.of("S", "24")),
            line(2, "A book on paint", "7", "20.00", null, Vat.of("S", "9"))),
        "10.00",
        "COST-CENTRE-7");
  }

  /** One line in one category. */
  static BillFacts only(Party buyer, String category, String rate) {
    return invoice(
        buyer,
        List.of(line(1, "Paint", "120", "5483.88", null, Vat.of(category, rate))),
        "0.00",
        null);
  }

  static BillFacts invoice(
      Party buyer, List<BillLine> lines, String charge, @Nullable String buyerReference) {
    var breakdown = breakdown(lines, eur(charge));
    var net = lines.stream().map(BillLine::net).reduce(eur(charge), Money::plus);
    var gross = breakdown.stream().map(VatSubtotal::vat).reduce(net, Money::plus);
    return new BillFacts(
        "inv-7f-1",
        buyer.account(),
        "2026-000001",
        "RF402026000001",
        InvoiceKind.DELIVERY,
        buyer,
        DAY,
        List.of(new DuePart(DAY.plusDays(30), gross)),
        new PaymentTerms(
            30, false, List.of(), new SettlementDiscount(Percentage.of("2"), 10), null),
        lines,
        eur(charge),
        lines.getFirst().vat(),
        breakdown,
        gross,
        DAY,
        null,
        "34",
        buyerReference,
        null,
        null);
  }

  /**
   * 100.00 at 24 % and 20.00 at 9 %, less 50.00 that was billed ahead at 24 %: 133.80 + 12.40 of
   * freight is 158.20, less 62.00 is 96.20; 20.00 of it was kept for the order.
   */
  static BillFacts paidAhead() {
    var ahead =
        new Deduction(
            "inv-7f-9",
            "P2026-000003",
            DAY.minusDays(9),
            List.of(
                new VatSubtotal(VatCategory.S, Percentage.of("24"), eur("50.00"), eur("12.00"))));
    var home = atHome();
    var lines = new ArrayList<>(home.lines());
    lines.add(BillLine.off(3, ahead, ahead.vat().getFirst()));
    var bill = invoice(ESTONIAN, lines, "10.00", null);
    return new BillFacts(
        bill.document(),
        bill.account(),
        bill.number(),
        bill.reference(),
        bill.kind(),
        bill.buyer(),
        bill.issuedOn(),
        bill.due(),
        bill.terms(),
        bill.lines(),
        bill.charge(),
        bill.chargeVat(),
        bill.vat(),
        bill.gross(),
        bill.deliveredOn(),
        null,
        bill.order(),
        null,
        null,
        null,
        List.of(new BillFacts.Preceding(ahead.number(), ahead.issuedOn())),
        eur("20.00"));
  }

  /** Two deliveries of a month, in one category. */
  static BillFacts collective(Party buyer, String category, String rate) {
    var one = only(buyer, category, rate);
    return new BillFacts(
        one.document(),
        one.account(),
        one.number(),
        one.reference(),
        InvoiceKind.COLLECTIVE,
        buyer,
        DAY,
        one.due(),
        one.terms(),
        one.lines(),
        one.charge(),
        one.chargeVat(),
        one.vat(),
        one.gross(),
        null,
        new BillFacts.Covered(DAY.minusDays(20), DAY),
        "34",
        null,
        null,
        null);
  }

  static BillFacts bonus(boolean paidOut) {
    var row = BonusNoteRows.of(BonusSamples.issued(BonusSamples.bonus(paidOut)));
    return BillFacts.of(row, new BillFacts.Named(ESTONIAN, null, Map.of()));
  }

  static BillFacts creditNote(Party buyer, List<BillLine> lines) {
    var invoice = invoice(buyer, lines, "0.00", null);
    return new BillFacts(
        "crn-7f-1",
        buyer.account(),
        "2026-000001-C1",
        invoice.reference(),
        InvoiceKind.DELIVERY,
        buyer,
        DAY.plusDays(20),
        List.of(),
        null,
        lines,
        eur("0.00"),
        Vat.NONE,
        invoice.vat(),
        invoice.gross(),
        DAY.plusDays(20),
        null,
        "34",
        null,
        new BillFacts.Preceding("2026-000001", DAY),
        "Bristles fell out");
  }

  private static List<VatSubtotal> breakdown(List<BillLine> lines, Money charge) {
    var breakdown = new VatBreakdown();
    lines.forEach(line -> breakdown.add(line.vat(), line.net()));
    if (!charge.isZero()) {
      breakdown.add(lines.getFirst().vat(), charge);
    }
    return breakdown.computed();
  }
}
