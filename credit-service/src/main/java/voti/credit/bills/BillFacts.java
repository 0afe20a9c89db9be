package voti.credit.bills;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import voti.credit.bonusnotes.BonusNoteRow;
import voti.credit.goods.Deduction;
import voti.credit.goods.KeptCash;
import voti.credit.invoice.BilledDelivery;
import voti.credit.invoice.CreditorReference;
import voti.credit.invoice.InvoiceKind;
import voti.credit.invoices.InvoiceRow;
import voti.credit.parties.Party;
import voti.credit.terms.DuePart;
import voti.credit.terms.PaymentTerms;
import voti.credit.vat.Vat;
import voti.credit.vat.VatBreakdown;
import voti.credit.vat.VatSubtotal;
import voti.values.Money;

/**
 * A bill as it is sent and printed: an invoice, or a credit note on one.
 *
 * @param document the invoice's or the credit note's id
 * @param reference the ISO 11649 reference to pay with
 * @param buyer who owes it
 * @param due what is due when; nothing on a credit note
 * @param terms {@code null} on a credit note
 * @param charge the header charge, without VAT
 * @param chargeVat what the charge carries
 * @param vat per category and rate; empty when it was not told which rate the VAT is of
 * @param deliveredOn the day of the one delivery; {@code null} when there were several or none
 * @param covered the days of the deliveries of a collective bill; {@code null} of any other
 * @param order the number of the order it names; the invoice's where it belongs to none; of a bonus
 *     the name of its agreement
 * @param buyerReference what the buyer wants on its bills; {@code null} for nothing
 * @param preceding the invoice that a credit note takes back; {@code null} on an invoice
 * @param cause why it is credited; {@code null} on an invoice
 * @param prepayments the prepayment invoices that it takes off
 * @param paidAhead cash that was kept for it, of which no VAT invoice was issued; zero for none
 */
public record BillFacts(
    String document,
    String account,
    String number,
    String reference,
    InvoiceKind kind,
    Party buyer,
    LocalDate issuedOn,
    List<DuePart> due,
    @Nullable PaymentTerms terms,
    List<BillLine> lines,
    Money charge,
    Vat chargeVat,
    List<VatSubtotal> vat,
    Money gross,
    @Nullable LocalDate deliveredOn,
    @Nullable Covered covered,
    String order,
    @Nullable String buyerReference,
    @Nullable Preceding preceding,
    @Nullable String cause,
    List<Preceding> prepayments,
    Money paidAhead) {

  /** For which nothing was paid ahead. */
  public BillFacts(
      String document,
      String account,
      String number,
      String reference,
      InvoiceKind kind,
      Party buyer,
      LocalDate issuedOn,
      List<DuePart> due,
      @Nullable PaymentTerms terms,
      List<BillLine> lines,
      Money charge,
      Vat chargeVat,
      List<VatSubtotal> vat,
      Money gross,
      @Nullable LocalDate deliveredOn,
      @Nullable Covered covered,
      String order,
      @Nullable String buyerReference,
      @Nullable Preceding preceding,
      @Nullable String cause) {
    this(
        document,
        account,
        number,
        reference,
        kind,
        buyer,
        issuedOn,
        due,
        terms,
        lines,
        charge,
        chargeVat,
        vat,
        gross,
        deliveredOn,
        covered,
        order,
        buyerReference,
        preceding,
        cause,
        List.of(),
        Money.zero(gross.currency()));
  }

  /** From the first delivery to the end of the period, both days in. */
  public record Covered(LocalDate from, LocalDate to) {

    static @Nullable Covered by(InvoiceRow row) {
      var bill = row.bill();
      return bill == null
          ? null
          : bill.deliveries().stream()
              .map(BilledDelivery::on)
              .min(LocalDate::compareTo)
              .map(first -> new Covered(first, row.issuedOn()))
              .orElse(null);
    }
  }

  /** The invoice that a credit note is about. */
  public record Preceding(String number, LocalDate issuedOn) {}

  /**
   * How the buyer knows things.
   *
   * @param numbers of the orders, by their ids
   */
  record Named(Party buyer, @Nullable String buyerReference, Map<String, String> numbers) {

    String order(@Nullable String order, String otherwise) {
      return order == null ? otherwise : numbers.getOrDefault(order, order);
    }
  }

  static BillFacts of(InvoiceRow row, Named named) {
    var lines = new ArrayList<BillLine>();
    var bill = row.bill();
    if (bill == null || bill.deliveries().isEmpty()) {
      row.lines().forEach(line -> lines.add(BillLine.of(lines.size() + 1, line, null)));
    } else {
      for (var delivery : bill.deliveries()) {
        delivery
            .lines()
            .forEach(
                line ->
                    lines.add(
                        BillLine.of(lines.size() + 1, line, named.order(delivery.order(), ""))));
      }
    }
    var off = bill == null ? List.<Deduction>of() : bill.takenOff();
    for (var one : off) {
      one.vat().stream()
          .filter(part -> !part.base().isZero() || !part.vat().isZero())
          .forEach(part -> lines.add(BillLine.off(lines.size() + 1, one, part)));
    }
    var chargeVat =
        bill == null || bill.chargeVat() == null ? lines.getFirst().vat() : bill.chargeVat();
    return new BillFacts(
        row.invoice(),
        row.account(),
        row.number(),
        row.reference(),
        bill == null ? InvoiceKind.DELIVERY : bill.kind(),
        named.buyer(),
        row.issuedOn(),
        bill == null ? List.of(new DuePart(row.dueOn(), row.gross())) : bill.due(),
        bill == null ? null : bill.terms(),
        lines,
        row.charge(),
        chargeVat,
        bill == null ? told(lines, row.charge(), row.vat()) : bill.vat(),
        row.gross(),
        row.dispatch() != null && (bill == null || bill.deliveries().isEmpty())
            ? row.issuedOn()
            : null,
        Covered.by(row),
        named.order(row.order(), row.number()),
        named.buyerReference(),
        null,
        null,
        off.stream().map(one -> new Preceding(one.number(), one.issuedOn())).distinct().toList(),
        bill == null
            ? Money.zero(row.gross().currency())
            : bill.paidAhead().stream()
                .map(KeptCash::cash)
                .reduce(Money.zero(row.gross().currency()), Money::plus));
  }

  static BillFacts of(InvoiceRow row, InvoiceRow.Credited note, Named named) {
    var lines = new ArrayList<BillLine>();
    note.lines().forEach(line -> lines.add(BillLine.of(lines.size() + 1, line, null)));
    var none = note.gross().minus(note.gross());
    var order = note.order() == null ? row.order() : note.order();
    return new BillFacts(
        note.creditNote(),
        row.account(),
        note.number(),
        row.reference(),
        row.bill() == null ? InvoiceKind.DELIVERY : row.bill().kind(),
        named.buyer(),
        note.issuedOn(),
        List.of(),
        null,
        lines,
        none,
        Vat.NONE,
        note.vat(),
        note.gross(),
        note.issuedOn(),
        null,
        named.order(order, row.number()),
        named.buyerReference(),
        new Preceding(row.number(), row.issuedOn()),
        note.cause());
  }

  /**
   * A bonus names no invoice but the period of the supplies that it makes cheaper (EN 16931: BG-14)
   * and has one line for each VAT rate.
   */
  static BillFacts of(BonusNoteRow row, Named named) {
    var bonus = row.bonus();
    var number = Objects.requireNonNull(row.number());
    var gross = Objects.requireNonNull(row.gross());
    var lines = new ArrayList<BillLine>();
    for (var share : bonus.shares()) {
      lines.add(BillLine.bonus(lines.size() + 1, bonus, share.vat(), share.net()));
    }
    if (lines.isEmpty()) {
      lines.add(BillLine.bonus(1, bonus, Vat.NONE, bonus.net()));
    }
    var from = bonus.from();
    var until = bonus.until();
    return new BillFacts(
        row.bonusNote(),
        row.account(),
        number,
        CreditorReference.of(number),
        InvoiceKind.BONUS,
        named.buyer(),
        bonus.on(),
        bonus.paidOut() ? List.of(new DuePart(bonus.on(), gross)) : List.of(),
        null,
        lines,
        gross.minus(gross),
        Vat.NONE,
        row.vat(),
        gross,
        null,
        from == null || until == null ? null : new Covered(from, until.minusDays(1)),
        bonus.name(),
        named.buyerReference(),
        null,
        "Bonus by the agreement " + bonus.name());
  }

  /** Whether it takes something back: an invoice, or what a bonus takes off many. */
  public boolean isCreditNote() {
    return preceding != null || kind == InvoiceKind.BONUS;
  }

  /** What is still to be paid once cash that was kept for it is taken off. */
  public Money payable() {
    return gross.minus(paidAhead);
  }

  /** All lines, without charge and VAT. */
  public Money net() {
    return lines.stream().map(BillLine::net).reduce(charge.minus(charge), Money::plus);
  }

  /** The VAT of all rates. */
  public Money vatTotal() {
    return gross.minus(net()).minus(charge);
  }

  private static List<VatSubtotal> told(List<BillLine> lines, Money charge, Money total) {
    var breakdown = new VatBreakdown();
    lines.forEach(line -> breakdown.add(line.vat(), line.net()));
    return (charge.isZero() ? breakdown : breakdown.add(lines.getFirst().vat(), charge)).of(total);
  }
}
