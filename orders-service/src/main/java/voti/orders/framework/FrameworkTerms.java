package voti.orders.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.order.Buyer;
import voti.orders.order.OrderLine;
import voti.orders.order.OrderLines;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.Period;
import voti.values.Quantity;

/**
 * What is agreed.
 *
 * @param number the buyer's
 * @param currency ISO 4217
 * @param on the day it was agreed on
 * @param period in which it is called off, half-open; it has an end
 * @param buyer as known on that day
 * @param pricing at which prices call-offs become orders
 * @param lines at least one
 * @param over by how much of what is agreed more may be called off
 * @param under by how much less may have been when it ends
 * @param schedule of a standing order; {@code null}: it is called off by hand alone
 */
public record FrameworkTerms(
    String number,
    String currency,
    LocalDate on,
    Period period,
    Buyer buyer,
    Pricing pricing,
    List<FrameworkLine> lines,
    Percentage over,
    Percentage under,
    @Nullable Schedule schedule) {

  /** The list is copied. */
  public FrameworkTerms {
    lines = List.copyOf(lines);
  }

  Optional<FrameworkLine> line(int number) {
    return lines.stream().filter(line -> line.number() == number).findFirst();
  }

  /** All that is agreed, as an order of one day would be. */
  public OrderLines everything() {
    return money(lines.stream().map(FrameworkLine::line).toList());
  }

  /** Without VAT, at the prices of the day it was agreed on. */
  public Money value() {
    return everything().withoutVat();
  }

  /** How much may be called off of a line. */
  public Quantity most(FrameworkLine line) {
    return part(line.agreed(), BigDecimal.ONE.add(over.fraction()));
  }

  /** How much has to be called off of a line by the end. */
  public Quantity least(FrameworkLine line) {
    return part(line.agreed(), under.remaining());
  }

  OrderLines money(List<OrderLine> of) {
    var nothing = Money.zero(Currency.getInstance(currency));
    return new OrderLines(of, nothing, nothing);
  }

  private static Quantity part(Quantity whole, BigDecimal share) {
    return new Quantity(whole.amount().multiply(share), whole.unit());
  }
}
