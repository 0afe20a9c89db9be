package voti.credit.replay;

import voti.values.Money;

/**
 * What an account did with the invoices it got after a check, as of a day and in one currency.
 *
 * @param billed in all
 * @param inTime paid by the due date, credited or netted
 * @param late paid after it
 * @param overdue open and past the due date
 * @param writtenOff given up
 */
record Outcome(Money billed, Money inTime, Money late, Money overdue, Money writtenOff) {

  static Outcome none(java.util.Currency currency) {
    var nothing = Money.zero(currency);
    return new Outcome(nothing, nothing, nothing, nothing, nothing);
  }

  Outcome plus(Outcome other) {
    return new Outcome(
        billed.plus(other.billed),
        inTime.plus(other.inTime),
        late.plus(other.late),
        overdue.plus(other.overdue),
        writtenOff.plus(other.writtenOff));
  }

  /** What was not paid when it should have been, or never will be. */
  Money unpaid() {
    return overdue.plus(writtenOff);
  }
}
