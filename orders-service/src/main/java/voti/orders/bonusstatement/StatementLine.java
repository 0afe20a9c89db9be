package voti.orders.bonusstatement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.bonus.Accrual;
import voti.orders.bonus.BonusEvent;
import voti.orders.bonus.BonusEvent.BonusAccrued;
import voti.orders.bonus.BonusEvent.BonusReversed;
import voti.orders.bonus.BonusEvent.BonusSettled;
import voti.orders.bonus.BonusEvent.BonusTruedUp;
import voti.orders.bonus.BonusLine;
import voti.values.Money;
import voti.values.Percentage;

/**
 * A line of a statement. Amounts sum to what is open.
 *
 * @param agreement {@code bon-…}
 * @param number the sequence of its event
 * @param on the day
 * @param kind {@code delivery}, {@code return}, {@code true-up} or {@code settlement}
 * @param order whose goods moved; {@code null} on a settlement
 * @param movement the dispatch, the return or the settlement it points to
 * @param net what the goods that count are worth, negative when they came back
 * @param percent the tier's
 * @param amount added to the bonus, or taken from it
 * @param total net value so far
 * @param accrued so far
 * @param open accrued and not settled
 */
record StatementLine(
    String agreement,
    long number,
    LocalDate on,
    String kind,
    @Nullable String order,
    String movement,
    @Nullable Money net,
    @Nullable Percentage percent,
    Money amount,
    Money total,
    Money accrued,
    Money open) {

  /** The line of an event; empty when it moves no money. */
  static Optional<StatementLine> of(BonusEvent event, KnownBonus after) {
    return switch (event) {
      case BonusAccrued e ->
          Optional.of(
              moved(
                  after,
                  e.on(),
                  "delivery",
                  e.order(),
                  e.dispatch(),
                  net(e.lines(), after),
                  e.accrual()));
      case BonusReversed e ->
          Optional.of(
              moved(
                  after,
                  e.on(),
                  "return",
                  e.order(),
                  e.returned(),
                  net(e.lines(), after).negated(),
                  e.accrual()));
      case BonusTruedUp e ->
          Optional.of(moved(after, e.on(), "true-up", e.order(), e.movement(), null, e.accrual()));
      case BonusSettled e -> Optional.of(settled(after, e));
      default -> Optional.empty();
    };
  }

  private static StatementLine moved(
      KnownBonus after,
      LocalDate on,
      String kind,
      String order,
      String movement,
      @Nullable Money net,
      Accrual accrual) {
    return new StatementLine(
        after.agreement(),
        after.version(),
        on,
        kind,
        order,
        movement,
        net,
        accrual.percent(),
        accrual.amount(),
        accrual.total().value(),
        accrual.accrued(),
        accrual.accrued().minus(after.settled()));
  }

  private static StatementLine settled(KnownBonus after, BonusSettled event) {
    var settlement = event.settlement();
    return new StatementLine(
        after.agreement(),
        after.version(),
        settlement.on(),
        "settlement",
        null,
        settlement.settlement(),
        null,
        null,
        settlement.amount().negated(),
        after.total().value(),
        after.accrued(),
        after.accrued().minus(after.settled()));
  }

  private static Money net(List<BonusLine> lines, KnownBonus after) {
    return lines.stream()
        .map(BonusLine::net)
        .reduce(Money.zero(after.accrued().currency()), Money::plus);
  }
}
