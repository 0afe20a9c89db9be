package voti.credit.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.behaviour.PaidItem;
import voti.credit.behaviour.PaidItems;
import voti.credit.check.Evidence;
import voti.credit.check.Payment;
import voti.credit.check.PaymentHistory;
import voti.values.Money;

/**
 * Payments as the open items have them: each part with its value date, what is open or was given up
 * without one. What was due more than three years before weighs next to nothing and is left out;
 * parts due and paid on the same days are one, so that a check stays small.
 */
@Component
class LedgerPaymentHistories implements PaymentHistories {

  private static final int YEARS = 3;
  private static final Comparator<Days> IN_ORDER =
      Comparator.comparing(Days::dueOn)
          .thenComparing(Days::paidOn, Comparator.nullsLast(Comparator.naturalOrder()));

  private final PaidItems items;

  LedgerPaymentHistories(PaidItems items) {
    this.items = items;
  }

  private record Days(LocalDate dueOn, @Nullable LocalDate paidOn) {}

  @Override
  public Optional<PaymentHistory> of(String account, LocalDate on, Currency currency) {
    var sums = new TreeMap<Days, BigDecimal>(IN_ORDER);
    for (var item : items.of(account, currency, on)) {
      for (var part : PaidItem.parts(item, on)) {
        if (!part.dueOn().isBefore(on.minusYears(YEARS))) {
          add(part, sums);
        }
      }
    }
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    var evidence = new Evidence("own ledger", on, null, null);
    return Optional.of(new PaymentHistory(evidence, payments(sums)));
  }

  private static void add(PaidItem item, Map<Days, BigDecimal> sums) {
    for (var part : item.paid()) {
      add(new Days(item.dueOn(), part.valued()), part.amount(), sums);
    }
    add(new Days(item.dueOn(), null), item.open().plus(item.writtenOff()), sums);
  }

  private static void add(Days days, Money amount, Map<Days, BigDecimal> sums) {
    if (amount.isPositive()) {
      sums.merge(days, amount.amount(), BigDecimal::add);
    }
  }

  private static List<Payment> payments(Map<Days, BigDecimal> sums) {
    var payments = new ArrayList<Payment>();
    sums.forEach((days, sum) -> payments.add(new Payment(days.dueOn(), sum, days.paidOn())));
    return payments;
  }
}
