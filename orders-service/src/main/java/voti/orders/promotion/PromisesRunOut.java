package voti.orders.promotion;

import java.time.Instant;
import org.springframework.stereotype.Component;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;
import voti.orders.promotion.PromotionCommand.DropPromise;
import voti.orders.promotion.PromotionCommand.ReserveBudget;

/**
 * Gives back what was promised to an order that never came: its request was stopped in between. One
 * that waits for somebody's decision keeps its promise.
 */
@Component
class PromisesRunOut implements DueWork {

  private final PromotionBook book;
  private final OrdersToCome orders;
  private final Automations automations;

  PromisesRunOut(PromotionBook book, OrdersToCome orders, Automations automations) {
    this.book = book;
    this.orders = orders;
    this.automations = automations;
  }

  @Override
  public String name() {
    return "promised-budgets-run-out";
  }

  @Override
  public void run(Instant now) {
    for (var promotion : book.promising()) {
      for (var late : promotion.promisedUntil(now).entrySet()) {
        var order = late.getKey();
        orders
            .has(order, promotion.promotion())
            .ifPresent(
                value ->
                    automations.send(
                        value.isZero()
                            ? new DropPromise(promotion.promotion(), order, now)
                            : new ReserveBudget(promotion.promotion(), order, value),
                        Trigger.ofDue("%s to %s".formatted(promotion.promotion(), late), now),
                        "give-back-promised-budget"));
      }
    }
  }
}
