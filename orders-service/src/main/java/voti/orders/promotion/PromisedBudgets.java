package voti.orders.promotion;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import voti.kit.command.Caller;
import voti.kit.command.Commands;
import voti.kit.command.Refused;
import voti.orders.promotion.PromotionCommand.DropPromise;
import voti.orders.promotion.PromotionCommand.PromiseBudget;
import voti.orders.promotion.PromotionEvent.BudgetPromised;
import voti.values.Money;

/**
 * Has budgets and coupons of one use promised to an order before it is to have them. A process that
 * dies in between leaves a promise, and {@link PromisesRunOut} gives it back.
 */
@Component
public class PromisedBudgets {

  private final Commands commands;
  private final PromotionAccess promotions;
  private final Clock clock;
  private final AtomicLong asked = new AtomicLong();

  PromisedBudgets(Commands commands, PromotionAccess promotions, Clock clock) {
    this.commands = commands;
    this.promotions = promotions;
    this.clock = clock;
  }

  /**
   * What an order may get, each bounded promotion within what was promised to it. One whose budget
   * no longer covers it stays with what is left, so the trace says why it gives nothing.
   *
   * @param gains what promotions would give the order
   */
  public OfferedPromotions forOrder(
      String order,
      OfferedPromotions offered,
      Function<OfferedPromotions, Gains> gains,
      Caller caller) {
    var now = offered;
    var promised = new HashMap<String, Offer>();
    var refused = new ArrayList<String>();
    for (var next = next(now, promised, gains);
        !next.isEmpty();
        next = next(now, promised, gains)) {
      for (var want : next.entrySet()) {
        var promotion = want.getKey();
        try {
          promised.put(
              promotion, promise(now.offer(promotion), order, want.getValue(), now, caller));
        } catch (Refused no) {
          // Who asks a second time gets nothing: others are faster.
          now =
              refused.contains(promotion)
                  ? now.without(promotion)
                  : now.with(promotions.offerTo(promotion, order));
          refused.add(promotion);
          break;
        }
      }
    }
    for (var one : promised.values()) {
      now = now.with(one);
    }
    var trace = gains.apply(now).trace();
    for (var one : List.copyOf(promised.keySet())) {
      if (trace.stream().noneMatch(said -> said.promotion().equals(one) && said.applied())) {
        drop(one, order, caller);
      }
    }
    return now;
  }

  /**
   * Has so much promised, all or nothing.
   *
   * @param values by promotion, for those that are bounded
   * @throws Refused when one of them does not cover it
   */
  public void forChange(
      String order, Map<String, Money> values, List<Offer> offers, Caller caller) {
    var done = new ArrayList<String>();
    for (var offer : offers) {
      var value = values.get(offer.promotion());
      if (value != null && offer.isBounded()) {
        try {
          promise(offer, order, value, offer.terms().audience().among(), caller);
          done.add(offer.promotion());
        } catch (Refused no) {
          done.forEach(one -> drop(one, order, caller));
          throw no;
        }
      }
    }
  }

  /** Holds no longer what was promised beyond what the order has. */
  public void drop(String promotion, String order, Caller caller) {
    commands.send(new DropPromise(promotion, order, null), once(caller));
  }

  /** Bounded promotions that would give something and have promised nothing yet. */
  private static Map<String, Money> next(
      OfferedPromotions now,
      Map<String, Offer> promised,
      Function<OfferedPromotions, Gains> gains) {
    var next = new HashMap<String, Money>();
    for (var said : gains.apply(now).trace()) {
      var promotion = said.promotion();
      if (said.applied() && !promised.containsKey(promotion) && now.offer(promotion).isBounded()) {
        // Alone it may give more than behind others, and its budget is looked at both ways.
        var alone = gains.apply(now.only(promotion)).trace().getFirst().value();
        next.put(promotion, alone.isMoreThan(said.value()) ? alone : said.value());
      }
    }
    return next;
  }

  private Offer promise(
      Offer offer, String order, Money value, OfferedPromotions now, Caller caller) {
    var shown = List.copyOf(now.occasion().coupons());
    return promise(offer, order, value, shown, caller);
  }

  private Offer promise(
      Offer offer, String order, Money value, List<String> coupons, Caller caller) {
    var accepted =
        commands.send(new PromiseBudget(offer.promotion(), order, value, coupons), once(caller));
    return accepted.happened().stream()
        .map(one -> one.event())
        .filter(BudgetPromised.class::isInstance)
        .map(BudgetPromised.class::cast)
        .findFirst()
        .map(event -> offer.promised(event))
        .orElseThrow();
  }

  /** The budget as it is now is asked, whatever the same request was told before. */
  private Caller once(Caller caller) {
    return caller
        .whatever()
        .causedBy(
            "%s:budget:%s:%d".formatted(caller.cause(), clock.instant(), asked.incrementAndGet()));
  }
}
