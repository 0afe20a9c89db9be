package voti.credit.invoice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Deduction;
import voti.credit.goods.Delivery;
import voti.credit.goods.GoodsLine;
import voti.credit.goods.KeptCash;
import voti.values.Money;

/**
 * A delivery as a bill names it.
 *
 * @param gross of the goods
 * @param deductions what was billed ahead and is taken off; {@code null} for nothing
 * @param kept cash that was kept for its order and pays it; {@code null} for none
 */
public record BilledDelivery(
    String dispatch,
    String order,
    String buyer,
    LocalDate on,
    List<GoodsLine> lines,
    Money charge,
    Money gross,
    @Nullable List<Deduction> deductions,
    @Nullable List<KeptCash> kept) {

  /** For which nothing was paid ahead. */
  public BilledDelivery(
      String dispatch,
      String order,
      String buyer,
      LocalDate on,
      List<GoodsLine> lines,
      Money charge,
      Money gross) {
    this(dispatch, order, buyer, on, lines, charge, gross, null, null);
  }

  /** Lines are copied. */
  public BilledDelivery {
    lines = List.copyOf(lines);
    deductions = deductions == null ? null : List.copyOf(deductions);
    kept = kept == null ? null : List.copyOf(kept);
  }

  static BilledDelivery of(Delivery delivery) {
    return new BilledDelivery(
        delivery.dispatch(),
        delivery.order(),
        delivery.buyer(),
        delivery.on(),
        delivery.lines(),
        delivery.charge(),
        delivery.gross(),
        delivery.deductions(),
        delivery.kept());
  }

  /** What is taken off, with VAT. */
  public Money deducted() {
    return deductions == null ? Money.zero(gross.currency()) : Deduction.gross(deductions, gross);
  }

  /** What is left of the gross when lines and charge are taken off. */
  public Money vat() {
    return lines.stream().map(GoodsLine::net).reduce(gross.minus(charge), Money::minus);
  }
}
