package voti.orders.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * An order's figures, fixed when it is submitted.
 *
 * @param debtor who pays
 * @param paymentDays of the contract
 * @param currency ISO 4217
 * @param submittedOn business date
 * @param lines with their net amounts
 * @param charge of the whole order
 * @param allowance already spread over the lines
 * @param vat of the whole order
 * @param gross what the buyer pays
 * @param promotions what it has of them; {@code null}: it has none
 */
public record Submitted(
    String debtor,
    int paymentDays,
    String currency,
    LocalDate submittedOn,
    List<SubmittedLine> lines,
    Money charge,
    Money allowance,
    Money vat,
    Money gross,
    @Nullable List<PromotionCost> promotions) {

  /** The lists are copied. */
  public Submitted {
    lines = List.copyOf(lines);
    promotions = promotions == null ? null : List.copyOf(promotions);
  }

  /** Without promotions. */
  public Submitted(
      String debtor,
      int paymentDays,
      String currency,
      LocalDate submittedOn,
      List<SubmittedLine> lines,
      Money charge,
      Money allowance,
      Money vat,
      Money gross) {
    this(debtor, paymentDays, currency, submittedOn, lines, charge, allowance, vat, gross, null);
  }

  static Submitted of(Buyer buyer, OrderLines order, LocalDate on) {
    return new Submitted(
        buyer.debtor(),
        buyer.paymentDays(),
        order.charge().currency().getCurrencyCode(),
        on,
        order.lines().stream()
            .map(
                line ->
                    new SubmittedLine(
                        line.line(),
                        line.product(),
                        line.quantity(),
                        order.net(line.line()),
                        line.vat(),
                        line.partialDelivery()))
            .toList(),
        order.charge(),
        order.allowance(),
        order.vat(),
        order.total(),
        Promoting.costs(order));
  }
}
