package voti.credit.creditaccount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An order that nobody has moved for long is abandoned: what it holds is given to others. */
record OrderIsRecent(LocalDate moved, LocalDate on, int most) implements Rule {

  @Override
  public String name() {
    return "order-is-recent";
  }

  @Override
  public boolean holds() {
    return days() <= most;
  }

  @Override
  public String sentence() {
    return (days() > 0 ? "Nothing moved for " + days() + " days; " : "It is asked anew; ")
        + most
        + " days are waited for an order.";
  }

  private long days() {
    return ChronoUnit.DAYS.between(moved, on);
  }
}
