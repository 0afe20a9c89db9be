package voti.credit.confirmations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import voti.credit.confirmation.StatedBalance;
import voti.credit.confirmation.StatedItem;
import voti.credit.items.ItemRow;
import voti.credit.items.Items;
import voti.credit.journal.Journal;
import voti.credit.ledgermap.LedgerSymbol;
import voti.values.Money;

/**
 * What debtors owe at the end of a day: items that are open by what was booked and valued by then,
 * less cash that was booked by then and is not matched. The whole book is read once.
 */
@Component
class Balances {

  private final Items items;
  private final Journal journal;

  Balances(Items items, Journal journal) {
    this.items = items;
    this.journal = journal;
  }

  /** By account, one for each currency; accounts with none are not there. */
  Map<String, List<StatedBalance>> on(LocalDate day) {
    var open = new TreeMap<String, Map<String, List<StatedItem>>>();
    items.eachOpenOn(
        day,
        row ->
            open.computeIfAbsent(row.account(), made -> new TreeMap<>())
                .computeIfAbsent(currency(row.amount()), made -> new ArrayList<>())
                .add(stated(row, day)));
    var cash = new TreeMap<String, Map<String, Money>>();
    journal.eachBookedBy(
        day,
        entry -> {
          var account = entry.account();
          for (var line : entry.lines()) {
            if (account != null && line.symbol() == LedgerSymbol.UNALLOCATED_RECEIPTS) {
              cash.computeIfAbsent(account, made -> new TreeMap<>())
                  .merge(currency(line.amount()), line.amount().negated(), Money::plus);
            }
          }
        });
    var balances = new TreeMap<String, List<StatedBalance>>();
    for (var account : join(open, cash)) {
      var found =
          balances(open.getOrDefault(account, Map.of()), cash.getOrDefault(account, Map.of()));
      if (!found.isEmpty()) {
        balances.put(account, found);
      }
    }
    return balances;
  }

  private static List<StatedBalance> balances(
      Map<String, List<StatedItem>> open, Map<String, Money> cash) {
    var balances = new ArrayList<StatedBalance>();
    for (var currency : join(open, cash)) {
      var stated = new ArrayList<>(open.getOrDefault(currency, List.of()));
      stated.sort(Comparator.comparing(StatedItem::dueOn).thenComparing(StatedItem::number));
      var unallocated = cash.getOrDefault(currency, Money.of("0", currency));
      if (!stated.isEmpty() || !unallocated.isZero()) {
        balances.add(StatedBalance.of(stated, unallocated));
      }
    }
    return List.copyOf(balances);
  }

  private static List<String> join(Map<String, ?> one, Map<String, ?> other) {
    var keys = new java.util.TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    return List.copyOf(keys);
  }

  static StatedItem stated(ItemRow row, LocalDate day) {
    return new StatedItem(
        row.item(), row.kind(), row.number(), row.issuedOn(), row.dueOn(), row.openAt(day));
  }

  private static String currency(Money amount) {
    return amount.currency().getCurrencyCode();
  }
}
