package voti.planning.attainment;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import voti.values.Money;

/**
 * The three figures a manager's plan is measured by.
 *
 * <p>A return belongs to the month its goods were delivered in, even when it comes after that
 * month's end: February's brushes that come back in March take their value off February, so that a
 * month's figure ends as what the month really brought. What comes back after a month was closed
 * for pay is then visible as a change of that month, not hidden in the next one.
 *
 * @param employee whose plan
 * @param month the plan's month
 * @param documents all of the accounts this employee has sold to, others' deliveries too
 */
record AttainmentFigures(String employee, YearMonth month, List<Counted> documents) {

  /** What the id of a return begins with while it waits. */
  static final String WAITING = "waiting:";

  /** Net of the lines delivered in the month less their returns; other currencies do not add. */
  Money volume(Currency currency) {
    return ofTheMonth()
        .map(Counted::net)
        .filter(net -> net.currency().equals(currency))
        .reduce(Money.zero(currency), Money::plus);
  }

  /**
   * Distinct accounts with net delivered value above zero in the window that ends with the month.
   */
  int activeBase(int windowMonths) {
    return (int)
        mine()
            .filter(document -> document.isIn(month.minusMonths(windowMonths - 1L), month))
            .collect(Collectors.groupingBy(Counted::account))
            .values()
            .stream()
            .filter(AttainmentFigures::isAboveZero)
            .count();
  }

  /** Accounts whose first delivery ever is this employee's, in the month, and not all came back. */
  int newClients() {
    return (int)
        documents.stream()
            .filter(document -> document.kind() == Counted.Kind.DELIVERY)
            .collect(
                Collectors.groupingBy(
                    Counted::account,
                    Collectors.minBy(Comparator.comparing(Counted::on).thenComparing(Counted::id))))
            .values()
            .stream()
            .flatMap(Optional::stream)
            .filter(first -> employee.equals(first.kam()) && first.isIn(month, month))
            .filter(
                first ->
                    isAboveZero(
                        ofTheMonth().filter(d -> d.account().equals(first.account())).toList()))
            .count();
  }

  /** What the volume is made of, by date. */
  Stream<Counted> ofTheMonth() {
    return mine()
        .filter(document -> document.isIn(month, month))
        .sorted(Comparator.comparing(Counted::on).thenComparing(Counted::id));
  }

  /** Returns that wait for their delivery, of accounts this employee has sold to. */
  Stream<Counted> waiting() {
    var counted =
        documents.stream()
            .filter(document -> document.kind() == Counted.Kind.RETURN)
            .map(Counted::id)
            .collect(Collectors.toSet());
    return documents.stream()
        .filter(document -> document.kind() == Counted.Kind.WAITING_RETURN)
        .filter(document -> !counted.contains(document.id().substring(WAITING.length())));
  }

  private Stream<Counted> mine() {
    return documents.stream().filter(document -> employee.equals(document.kam()));
  }

  /** Above zero in any one currency. */
  private static boolean isAboveZero(List<Counted> documents) {
    return documents.stream()
        .map(Counted::net)
        .collect(Collectors.groupingBy(Money::currency, Collectors.reducing(Money::plus)))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .anyMatch(Money::isPositive);
  }
}
