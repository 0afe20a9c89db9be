package voti.credit.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import voti.credit.items.Reduction;
import voti.values.Money;

/**
 * What counts for a promise: cash we learned of after it was made, booked and valued by its day.
 * Cash that was taken back does not; a credit note is no payment.
 *
 * @param since when the promise was made
 * @param by its day
 */
record PaidSince(Instant since, LocalDate by, Currency currency) {

  Money of(List<Reduction> reductions) {
    var paid = Money.zero(currency);
    for (var reduction : reductions) {
      if (reduction.kind().equals("cash")
          && reduction.recorded().isAfter(since)
          && !reduction.booked().isAfter(by)
          && !reduction.valued().isAfter(by)) {
        paid = paid.plus(reduction.amount());
      }
    }
    return paid.isNegative() ? Money.zero(currency) : paid;
  }
}
