package voti.credit.checks;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import voti.credit.check.PaymentHistory;

@Component
class LedgerPaymentHistories implements PaymentHistories {
  @Override
  public Optional<PaymentHistory> of(String account, LocalDate on) {
    return Optional.empty();
  }
}
