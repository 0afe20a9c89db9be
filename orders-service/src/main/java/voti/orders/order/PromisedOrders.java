package voti.orders.order;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import voti.kit.command.Accepted;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Refused;
import voti.orders.authority.DiscountAuthority;
import voti.orders.order.OrderCommand.AmendOrder;
import voti.orders.order.OrderCommand.ReopenOrder;
import voti.orders.order.OrderCommand.SubmitOrder;
import voti.orders.order.OrderEvent.AmendmentEscalated;
import voti.orders.order.OrderEvent.OrderAmended;
import voti.orders.order.OrderEvent.OrderReopened;
import voti.orders.promotion.Offer;
import voti.orders.promotion.PromisedBudgets;
import voti.values.Money;
import voti.values.decision.CommercialRefusal;

/**
 * Sends what makes an order have promotions, once their budgets are promised to it. What it would
 * have is found by the order's own decision beforehand; when the order refuses, promises are given
 * back at once.
 */
@Component
public class PromisedOrders {

  private final Commands commands;
  private final StoredOrders orders;
  private final PromotionsOfOrder promotions;
  private final PromisedBudgets budgets;
  private final DiscountAuthority authority;
  private final Clock clock;

  PromisedOrders(
      Commands commands,
      StoredOrders orders,
      PromotionsOfOrder promotions,
      PromisedBudgets budgets,
      DiscountAuthority authority,
      Clock clock) {
    this.commands = commands;
    this.orders = orders;
    this.promotions = promotions;
    this.budgets = budgets;
    this.authority = authority;
    this.clock = clock;
  }

  /** Submits an order with what promotions still have for it. */
  public Accepted submit(SubmitOrder asked, Collection<String> coupons, Caller caller) {
    var order = asked.order();
    var offered = promotions.offered(order, coupons);
    var standing = orders.standing(order);
    if (standing.state() != OrderState.CAPTURED) {
      return commands.send(asked.with(offered), caller);
    }
    var promised = budgets.forOrder(order, offered, standing.lines()::gains, caller);
    return sending(
        () -> commands.send(asked.with(promised), caller), order, promised.offers(), caller);
  }

  /** Amends an order; what promotions would give it more is promised first, or nothing changes. */
  public Accepted amend(AmendOrder asked, Caller caller) {
    var standing = orders.standing(asked.order());
    var offers = bounded(standing);
    if (offers.isEmpty()) {
      return commands.send(asked, caller);
    }
    var would =
        Amending.amend(
                standing.offered(Objects.requireNonNull(standing.promotions()).unbounded()),
                asked,
                new Routes(authority, clock.instant()),
                caller.actor())
            .stream()
            .flatMap(PromisedOrders::asItWouldBe)
            .findFirst();
    var more = would.map(lines -> more(standing.lines(), lines, standing, offers)).orElse(Map.of());
    budgets.forChange(asked.order(), more, offers, caller);
    return sending(
        () -> commands.send(more.isEmpty() ? asked : asked.promised(more), caller),
        asked.order(),
        offers,
        caller);
  }

  /** A change that has to be let through is promised what it would have until that is decided. */
  private static Stream<OrderLines> asItWouldBe(OrderEvent event) {
    return switch (event) {
      case OrderAmended e -> Stream.of(e.change().lines());
      case AmendmentEscalated e ->
          Stream.ofNullable(e.escalation().wanted()).map(wanted -> wanted.change().lines());
      default -> Stream.empty();
    };
  }

  /** Opens an order again; what promotions gave it is promised anew, or it stays as it is. */
  public Accepted reopen(ReopenOrder asked, Caller caller) {
    var standing = orders.standing(asked.order());
    var offers = bounded(standing);
    var values = new HashMap<String, Money>();
    if (!offers.isEmpty()) {
      Closing.reopen(standing, asked, caller.actor()).stream()
          .filter(OrderReopened.class::isInstance)
          .map(event -> costs(((OrderReopened) event).change().lines()))
          .forEach(values::putAll);
    }
    budgets.forChange(asked.order(), values, offers, caller);
    return sending(() -> commands.send(asked, caller), asked.order(), offers, caller);
  }

  private Accepted sending(
      Supplier<Accepted> sending, String order, List<Offer> offers, Caller caller) {
    try {
      return sending.get();
    } catch (Refused | CommercialRefusal no) {
      offers.stream()
          .filter(Offer::isBounded)
          .forEach(offer -> budgets.drop(offer.promotion(), order, caller));
      throw no;
    }
  }

  /** All it would have of those that would give it more than it has. */
  private static Map<String, Money> more(
      OrderLines before, OrderLines after, OrderStanding standing, List<Offer> offers) {
    var has = costs(before);
    var would = costs(after);
    var more = new HashMap<String, Money>();
    for (var offer : offers) {
      var value = would.get(offer.promotion());
      var now = has.getOrDefault(offer.promotion(), offer.terms().nothing());
      var alone = alone(after, standing, offer);
      var left = offer.left();
      if (value != null && (value.isMoreThan(now) || (left != null && alone.isMoreThan(left)))) {
        more.put(offer.promotion(), alone.isMoreThan(value) ? alone : value);
      }
    }
    return more;
  }

  /** Alone it may give more than behind others, and its budget is looked at both ways. */
  private static Money alone(OrderLines after, OrderStanding standing, Offer offer) {
    var known = Objects.requireNonNull(standing.promotions());
    var only = new OrderPromotions(List.of(offer.unbounded()), known.families());
    return Promoting.again(after.withoutPromotions().lines(), only, Sent.NOTHING).trace().stream()
        .map(one -> one.value())
        .reduce(offer.terms().nothing(), Money::plus);
  }

  private static List<Offer> bounded(OrderStanding standing) {
    var known = standing.promotions();
    return known == null ? List.of() : known.offers().stream().filter(Offer::isBounded).toList();
  }

  private static Map<String, Money> costs(OrderLines lines) {
    var costs = new HashMap<String, Money>();
    Objects.requireNonNullElse(Promoting.costs(lines), List.<PromotionCost>of())
        .forEach(cost -> costs.put(cost.promotion(), cost.value()));
    return costs;
  }
}
