package voti.credit.accountstatement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import voti.credit.accountstatement.Statement.OpenLine;
import voti.credit.items.ItemRow;
import voti.credit.items.Reduction;
import voti.values.Money;

/** A debtor's ledger and its items, and the statements over them by currency. */
final class Ledger {

  private final List<Entry> entries;
  private final List<ItemRow> items;

  Ledger(List<Entry> entries, List<ItemRow> items) {
    this.entries = entries;
    this.items = items;
  }

  /** One statement for each currency; none when nothing was ever booked. */
  List<Statement> statements(LocalDate from, LocalDate to) {
    var numbers = items.stream().collect(Collectors.toMap(ItemRow::item, ItemRow::number));
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.amount().currency().getCurrencyCode(),
                TreeMap::new,
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(one -> Statement.of(one.getValue(), numbers, from, to, openItems(one.getKey(), to)))
        .toList();
  }

  private List<OpenLine> openItems(String currency, LocalDate day) {
    return items.stream()
        .filter(item -> item.amount().currency().getCurrencyCode().equals(currency))
        .flatMap(item -> item.parts(Reduction::booked).stream())
        .filter(item -> !bookedAt(item, day).isZero())
        .map(item -> openLine(item, day))
        .sorted(Comparator.comparing(OpenLine::dueOn).thenComparing(OpenLine::number))
        .toList();
  }

  /** By the ledger: what reduced it counts on its booking date, whatever its value date. */
  private static Money bookedAt(ItemRow item, LocalDate day) {
    var open = item.amount();
    if (item.issuedOn().isAfter(day)) {
      return open.minus(open);
    }
    for (var reduction : item.reductions()) {
      open = reduction.booked().isAfter(day) ? open : open.minus(reduction.amount());
    }
    return open;
  }

  private static OpenLine openLine(ItemRow item, LocalDate day) {
    return new OpenLine(
        item.item(),
        item.kind(),
        item.number(),
        item.issuedOn(),
        item.dueOn(),
        item.amount(),
        bookedAt(item, day),
        ChronoUnit.DAYS.between(item.dueOn(), day));
  }
}
