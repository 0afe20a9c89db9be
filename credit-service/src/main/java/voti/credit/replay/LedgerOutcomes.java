package voti.credit.replay;

import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import voti.credit.behaviour.PaidItem;
import voti.credit.behaviour.PaidItems;
import voti.credit.invoices.KnownInvoices;
import voti.credit.items.ItemRow;
import voti.values.Money;

/** What accounts paid, as the open items have it. */
@Component
class LedgerOutcomes implements Outcomes {

  private final PaidItems items;
  private final KnownInvoices invoices;

  LedgerOutcomes(PaidItems items, KnownInvoices invoices) {
    this.items = items;
    this.invoices = invoices;
  }

  @Override
  public Outcome of(String account, LocalDate after, LocalDate asOf, Currency currency) {
    return sum(account, asOf, currency, item -> item.issuedOn().isAfter(after));
  }

  @Override
  public Outcome onOrder(String account, String order, LocalDate asOf, Currency currency) {
    var ofOrder = invoices.ofOrder(order);
    return ofOrder.isEmpty()
        ? Outcome.none(currency)
        : sum(account, asOf, currency, item -> ofOrder.contains(item.item()));
  }

  private Outcome sum(
      String account, LocalDate asOf, Currency currency, Predicate<ItemRow> counted) {
    var sum = Outcome.none(currency);
    for (var item : items.of(account, currency, asOf)) {
      if (counted.test(item)) {
        for (var part : PaidItem.parts(item, asOf)) {
          sum = sum.plus(outcome(part, asOf));
        }
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
