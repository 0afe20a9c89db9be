package voti.credit.checks;

import java.time.LocalDate;
import java.util.Optional;
import voti.credit.check.PaymentHistory;

/** How accounts paid us, from our own ledger. */
public interface PaymentHistories {

  /** What is known on a day; nothing when there never was an item. */
  Optional<PaymentHistory> of(String account, LocalDate on);
}
