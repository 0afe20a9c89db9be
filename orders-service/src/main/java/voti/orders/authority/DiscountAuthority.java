package voti.orders.authority;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.WorkingHours;
import voti.values.decision.Policy;

/**
 * The ladder of authority above the mandates: how far the head reaches, and who is above. Data,
 * with a version; a request goes to the lowest rung that reaches it.
 *
 * @param name of the policy
 * @param version of its data
 * @param source where it stands
 * @param rungs lowest first; the last one reaches everything
 * @param deputies the roles that may decide too, one more after each clock
 * @param lapseAfterDays days after which a request that nobody decided is over
 * @param clock when people are at work
 */
public record DiscountAuthority(
    String name,
    String version,
    String source,
    List<Rung> rungs,
    List<String> deputies,
    int lapseAfterDays,
    WorkingHours clock) {

  /** Nothing is beyond it. */
  public DiscountAuthority {
    rungs = List.copyOf(rungs);
    deputies = List.copyOf(deputies);
    if (rungs.isEmpty() || !rungs.getLast().reachesAll()) {
      throw new IllegalArgumentException("the last rung of " + name + " does not reach everything");
    }
  }

  /** The way of a discount on one line, of which nothing is known but its figures. */
  public Route ofDiscount(Percentage effective, boolean underFloor, Instant since) {
    return ofDiscounts(List.of(new AskedDiscount(effective, underFloor)), since);
  }

  /** The way of discounts: to the lowest rung that reaches every one of them. */
  public Route ofDiscounts(List<AskedDiscount> asked, Instant since) {
    return route(rung -> asked.stream().allMatch(rung::reaches), since);
  }

  /** The way of an order as a whole. */
  public Route ofOrder(Money withoutVat, Instant since) {
    return route(rung -> rung.reaches(withoutVat), since);
  }

  /** The way of an offer: by its lines and as a whole. */
  public Route ofSale(List<AskedDiscount> asked, Money withoutVat, Instant since) {
    return route(rung -> asked.stream().allMatch(rung::reaches) && rung.reaches(withoutVat), since);
  }

  /** The same request one rung higher; empty on the highest. */
  public Optional<Route> above(Route route, Instant since) {
    return IntStream.range(0, rungs.size() - 1)
        .filter(at -> rungs.get(at).role().equals(route.needs()))
        .mapToObj(at -> at(at + 1, since))
        .findFirst();
  }

  /** The same request after the clock ran out: the next deputy may decide too. */
  public Route late(Route route, Instant at) {
    var deputy = route.nextDeputy();
    if (deputy == null) {
      return route;
    }
    return new Route(
        route.policy(),
        route.needs(),
        Stream.concat(route.mayDecide().stream(), Stream.of(deputy)).distinct().toList(),
        route.deputies().subList(1, route.deputies().size()),
        route.answerWithinHours(),
        clock.after(whole(at), route.answerWithinHours()),
        route.lapsesAt());
  }

  private Route route(Predicate<Rung> reaches, Instant since) {
    return IntStream.range(0, rungs.size())
        .filter(at -> reaches.test(rungs.get(at)))
        .mapToObj(at -> at(at, since))
        .findFirst()
        .orElseThrow();
  }

  private Route at(int from, Instant since) {
    var rung = rungs.get(from);
    var above = rungs.stream().skip(from).map(Rung::role).toList();
    return new Route(
        new Policy(name, version),
        rung.role(),
        above,
        deputies.stream().filter(role -> !above.contains(role)).toList(),
        rung.answerWithinHours(),
        clock.after(whole(since), rung.answerWithinHours()),
        whole(since).plus(Duration.ofDays(lapseAfterDays)));
  }

  /** To the second: what is kept and what is asked by it are the same instant everywhere. */
  private static Instant whole(Instant since) {
    return since.truncatedTo(ChronoUnit.SECONDS);
  }
}
