package voti.credit.replay;

import java.time.LocalDate;
import java.util.Currency;
import org.springframework.stereotype.Component;
import voti.credit.behaviour.PaidItem;
import voti.credit.behaviour.PaidItems;
import voti.values.Money;

/** What accounts paid, as the open items have it. */
@Component
class LedgerOutcomes implements Outcomes {

  private final PaidItems items;

  LedgerOutcomes(PaidItems items) {
    this.items = items;
  }

  @Override
  public Outcome of(String account, LocalDate after, LocalDate asOf, Currency currency) {
    var sum = Outcome.none(currency);
    for (var item : items.of(account, currency, asOf)) {
      if (item.issuedOn().isAfter(after)) {
        sum = sum.plus(outcome(PaidItem.of(item, asOf), asOf));
      }
    }
    return sum;
  }

  private static Outcome outcome(PaidItem item, LocalDate asOf) {
    var zero = Money.zero(item.billed().currency());
    var inTime = zero;
    var late = zero;
    for (var part : item.paid()) {
      if (part.valued().isAfter(item.dueOn())) {
        late = late.plus(part.amount());
      } else {
        inTime = inTime.plus(part.amount());
      }
    }
    var overdue = item.dueOn().isBefore(asOf) ? item.open() : zero;
    return new Outcome(item.billed(), inTime, late, overdue, item.writtenOff());
  }
}
