package voti.credit.freeing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import voti.values.Money;

/**
 * An open item, as far as paying it could help.
 *
 * @param item its id
 * @param number what it is called outside
 * @param dueOn the last day on which paying is not late
 * @param open what is left of it; below zero when it is ours to give back
 * @param disputed of that, which is never late
 * @param level the dunning level it has reached
 */
public record Payable(
    String item, String number, LocalDate dueOn, Money open, Money disputed, int level) {

  Money overdueOn(LocalDate day) {
    var late = open.minus(disputed);
    return dueOn.isBefore(day) && late.isPositive() ? late : Money.zero(open.currency());
  }

  int daysLateOn(LocalDate day) {
    return overdueOn(day).isPositive() ? (int) ChronoUnit.DAYS.between(dueOn, day) : 0;
  }
}
