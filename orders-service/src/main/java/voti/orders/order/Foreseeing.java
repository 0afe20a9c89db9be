package voti.orders.order;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import voti.orders.authority.DiscountAuthority;
import voti.orders.authority.Route;
import voti.orders.mandates.Mandate;
import voti.values.Percentage;
import voti.values.decision.RuleResult;

/**
 * What would be said to an order that is only typed yet, by the rules that judge it once it is
 * asked. Nothing is promised: a mandate may have changed by then.
 */
public final class Foreseeing {

  private static final Percentage NONE = Percentage.of("0");

  private final Routes routes;
  private final @Nullable Mandate mandate;

  /**
   * @param authority the ladder above mandates
   * @param now when it is asked
   * @param mandate the asker's, its bands resolved; {@code null} when none is in force
   */
  public Foreseeing(DiscountAuthority authority, Instant now, @Nullable Mandate mandate) {
    this.routes = new Routes(authority, now);
    this.mandate = mandate;
  }

  /**
   * What a request would come to.
   *
   * @param within whether it is within the mandate
   * @param needs the role that it would be escalated to; {@code null} within the mandate
   * @param sentence what stands against it; {@code null} within the mandate
   */
  public record Foreseen(boolean within, @Nullable String needs, @Nullable String sentence) {

    private static Foreseen of(Judgement judged, Route route) {
      var broken = judged.firstBroken();
      return new Foreseen(
          broken.isEmpty(),
          broken.isEmpty() ? null : route.needs(),
          broken.map(RuleResult::sentence).orElse(null));
    }
  }

  /**
   * Each line's discount by its number, as if they were asked one after the other: what would be
   * escalated is not there yet for the next.
   *
   * @param asked lines with the discounts that are wanted
   */
  public Map<Integer, Foreseen> discounts(OrderLines asked) {
    var foreseen = new TreeMap<Integer, Foreseen>();
    var now =
        new OrderLines(
            asked.lines().stream().map(line -> line.at(NONE)).toList(),
            asked.allowance(),
            asked.charge());
    for (var line : asked.lines()) {
      if (line.discount().isMoreThan(NONE)) {
        var after = now.with(line.line(), line.discount());
        var judged = DiscountPolicy.discount(now, after, mandate);
        foreseen.put(line.line(), Foreseen.of(judged, routes.of(now, after)));
        now = judged.passed() ? after : now;
      }
    }
    return foreseen;
  }

  /** The order as a whole, as it would be submitted. */
  public Foreseen submission(OrderLines order) {
    return Foreseen.of(DiscountPolicy.submission(order, mandate), routes.of(order.withoutVat()));
  }
}
