package voti.credit.promises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import voti.credit.items.Reduction;
import voti.values.Money;

/**
 * What counts for a promise: cash we learned of after the promise was recorded, or that the bank
 * booked after the day it was given, which a promise written down late would else miss; all of it
 * booked and valued by its day. Cash that was taken back does not count; a credit note is no
 * payment. Cash in another currency counts what it cleared: itself and the exchange difference.
 *
 * @param on the day it was given
 * @param since when it was recorded
 * @param by its day
 */
record PaidSince(LocalDate on, Instant since, LocalDate by, Currency currency) {

  private static final Set<String> CASH = Set.of("cash", "exchange");

  Money of(List<Reduction> reductions) {
    var paid = Money.zero(currency);
    for (var reduction : reductions) {
      if (CASH.contains(reduction.kind())
          && (reduction.recorded().isAfter(since) || reduction.booked().isAfter(on))
          && !reduction.booked().isAfter(by)
          && !reduction.valued().isAfter(by)) {
        paid = paid.plus(reduction.amount());
      }
    }
    return paid.isNegative() ? Money.zero(currency) : paid;
  }
}
