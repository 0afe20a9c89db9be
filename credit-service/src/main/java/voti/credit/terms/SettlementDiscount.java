package voti.credit.terms;

import java.time.LocalDate;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What may be kept back by who pays early.
 *
 * @param percent of what is paid in time, VAT in
 * @param days from the day of the invoice, the last one included
 */
public record SettlementDiscount(Percentage percent, int days) {

  private static final Percentage ALL = Percentage.of("100");

  /** Above nothing and below all. */
  public SettlementDiscount {
    if (percent.percent().signum() <= 0 || percent.compareTo(ALL) >= 0 || days < 0) {
      throw new IllegalArgumentException("a discount of " + percent + " in " + days + " days");
    }
  }

  /** The last day on which paying earns it; it is not moved by rest days. */
  public LocalDate lastDay(LocalDate issuedOn) {
    return issuedOn.plusDays(days);
  }

  /** What may be kept back when the amount is valued on that day. */
  public Money on(Money gross, LocalDate issuedOn, LocalDate valued) {
    return valued.isAfter(lastDay(issuedOn))
        ? Money.zero(gross.currency())
        : gross.times(percent.fraction());
  }
}
