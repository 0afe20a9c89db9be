package voti.credit.accountstatement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import voti.values.Money;

/**
 * A debtor's ledger over a span of days, in one currency: the opening balance, what was booked on
 * each day, and the closing balance, which is the opening balance and the sum of it.
 *
 * @param opening owed at the end of the day before
 * @param movements by booking date
 * @param closing owed at the end of the last day
 * @param openItems what it consists of, by due date
 * @param unmatched less this: payments that are not yet matched with an item
 */
record Statement(
    String currency,
    Money opening,
    List<Movement> movements,
    Money closing,
    List<OpenLine> openItems,
    Money unmatched) {

  /** A line, with what was owed after it; the reference is the number of the item it moves. */
  record Movement(
      LocalDate booked,
      String kind,
      String document,
      String reference,
      Money amount,
      Money balance) {}

  /**
   * An item that is open on the last day, by what was booked.
   *
   * @param daysLate below zero when it is not due
   */
  record OpenLine(
      String item,
      String kind,
      String number,
      LocalDate issuedOn,
      LocalDate dueOn,
      Money amount,
      Money open,
      long daysLate) {}

  static Statement of(
      List<Entry> ledger,
      Map<String, String> numbers,
      LocalDate from,
      LocalDate to,
      List<OpenLine> openItems) {
    var nothing = Money.zero(ledger.getFirst().amount().currency());
    var opening =
        ledger.stream()
            .filter(entry -> entry.booked().isBefore(from))
            .map(Entry::amount)
            .reduce(nothing, Money::plus);
    var balance = opening;
    var movements = new ArrayList<Movement>();
    for (var entry : within(ledger, from, to)) {
      balance = balance.plus(entry.amount());
      movements.add(
          new Movement(
              entry.booked(),
              entry.kind(),
              entry.document(),
              numbers.getOrDefault(entry.item(), ""),
              entry.amount(),
              balance));
    }
    var open = openItems.stream().map(OpenLine::open).reduce(nothing, Money::plus);
    return new Statement(
        nothing.currency().getCurrencyCode(),
        opening,
        List.copyOf(movements),
        balance,
        List.copyOf(openItems),
        open.minus(balance));
  }

  private static List<Entry> within(List<Entry> ledger, LocalDate from, LocalDate to) {
    return ledger.stream()
        .filter(entry -> !entry.booked().isBefore(from) && !entry.booked().isAfter(to))
        .sorted(Comparator.comparing(Entry::booked).thenComparing(Entry::id))
        .toList();
  }
}
