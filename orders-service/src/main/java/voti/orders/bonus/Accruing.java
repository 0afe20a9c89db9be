package voti.orders.bonus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import voti.orders.bonus.BonusCommand.CountDelivery;
import voti.orders.bonus.BonusCommand.CountReturn;
import voti.orders.bonus.BonusEvent.BonusAccrued;
import voti.orders.bonus.BonusEvent.BonusReversed;
import voti.orders.bonus.BonusEvent.BonusTruedUp;

/** What deliveries and returns do to a bonus: nothing, when nothing of them counts. */
final class Accruing {

  private Accruing() {}

  static List<BonusEvent> delivered(BonusStanding now, CountDelivery command) {
    var terms = now.terms();
    if (!now.holds()
        || !terms.period().contains(command.on())
        || !terms.currency().equals(command.currency())
        || now.counted().containsKey(command.dispatch())) {
      return List.of();
    }
    var lines =
        command.lines().stream()
            .filter(line -> terms.base().covers(line.what(), line.families()))
            .map(DeliveredLine::what)
            .toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    var step =
        new Step(new Scale(terms), now.total(), now.total().plus(lines, terms.base().measure()));
    var accrued =
        new BonusAccrued(
            now.drafted().agreement(),
            now.drafted().account(),
            command.order(),
            command.dispatch(),
            command.on(),
            lines,
            moved(now, step),
            command.debtor());
    return withTrueUp(now, accrued, step, command.order(), command.dispatch(), command.on());
  }

  /** What had counted counts no longer, whenever it comes back. */
  static List<BonusEvent> cameBack(BonusStanding now, CountReturn command) {
    var counted = now.counted().getOrDefault(command.dispatch(), List.of());
    var lines = command.lines().stream().filter(line -> counted.contains(line.line())).toList();
    if (lines.isEmpty()) {
      return List.of();
    }
    var measure = now.terms().base().measure();
    var step = new Step(new Scale(now.terms()), now.total(), now.total().minus(lines, measure));
    var reversed =
        new BonusReversed(
            now.drafted().agreement(),
            now.drafted().account(),
            command.order(),
            command.returned(),
            command.dispatch(),
            command.on(),
            lines,
            moved(now, step));
    return withTrueUp(now, reversed, step, command.order(), command.returned(), command.on());
  }

  private static Accrual moved(BonusStanding now, Step step) {
    return new Accrual(
        step.scale().percent(step.lower()),
        step.moved(),
        step.after(),
        now.accrued().plus(step.moved()));
  }

  private static List<BonusEvent> withTrueUp(
      BonusStanding now, BonusEvent movement, Step step, String order, String moved, LocalDate on) {
    var events = new ArrayList<>(List.of(movement));
    if (step.crosses()) {
      var scale = step.scale();
      events.add(
          new BonusTruedUp(
              now.drafted().agreement(),
              now.drafted().account(),
              order,
              moved,
              on,
              scale.percent(scale.reached(step.before())),
              new Accrual(
                  scale.percent(scale.reached(step.after())),
                  step.trueUp(),
                  step.after(),
                  scale.earned(step.after()))));
    }
    return events;
  }
}
