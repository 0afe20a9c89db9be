package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import voti.values.Money;
import voti.values.Percentage;

/**
 * What a documented credit decision lets through: one document and its deliveries. The deviation is
 * measured from the released amount and never compounds.
 *
 * @param decision the decision, {@code cde-…}
 * @param amount what was released
 * @param deviation how far the document may grow
 * @param lastDay the last day on which it holds
 */
public record Release(String decision, Money amount, Percentage deviation, LocalDate lastDay) {

  /** Whether a total of the released document is let through on a day. */
  public boolean covers(Money total, LocalDate day) {
    var most = amount.amount().multiply(BigDecimal.ONE.add(deviation.fraction()));
    return amount.currency().equals(total.currency())
        && total.amount().compareTo(most) <= 0
        && !day.isAfter(lastDay);
  }
}
