package voti.orders.framework;

import java.util.Collection;
import java.util.function.Function;
import voti.values.Quantity;

/**
 * How a line of a framework stands: agreed = called off − given back + remaining.
 *
 * @param line its number
 * @param agreed in all
 * @param most with what is tolerated
 * @param calledOff by all orders, at their most
 * @param givenBack of it cancelled, amended away or closed short
 * @param delivered of it
 * @param remaining of what is agreed; none when as much or more is called off
 */
public record LineLedger(
    int line,
    Quantity agreed,
    Quantity most,
    Quantity calledOff,
    Quantity givenBack,
    Quantity delivered,
    Quantity remaining) {

  static LineLedger of(FrameworkTerms terms, FrameworkLine line, Collection<KnownCallOff> orders) {
    var none = line.agreed().none();
    var asked = sum(line, orders, CalledLine::asked);
    var now = sum(line, orders, CalledLine::now);
    var left = line.agreed().minus(now);
    return new LineLedger(
        line.number(),
        line.agreed(),
        terms.most(line),
        asked,
        asked.minus(now),
        sum(line, orders, CalledLine::delivered),
        left.isPositive() ? left : none);
  }

  /** What is called off and was not given back. */
  public Quantity kept() {
    return calledOff.minus(givenBack);
  }

  /** Whether so much more may be called off. */
  boolean admits(Quantity more) {
    return !kept().plus(more).isMoreThan(most);
  }

  private static Quantity sum(
      FrameworkLine line, Collection<KnownCallOff> orders, Function<CalledLine, Quantity> what) {
    return orders.stream()
        .flatMap(order -> order.lines().stream())
        .filter(called -> called.line() == line.number())
        .map(what)
        .reduce(line.agreed().none(), Quantity::plus);
  }
}
