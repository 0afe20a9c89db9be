package voti.credit.checks;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import voti.credit.check.PaymentHistory;

/** How accounts paid us, from our own ledger. */
interface PaymentHistories {

  /** What is known on a day, in one currency; nothing when there never was an invoice in it. */
  Optional<PaymentHistory> of(String account, LocalDate on, Currency currency);
}
