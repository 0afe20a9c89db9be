package voti.orders.grounds;

import java.util.ArrayList;
import java.util.List;
import voti.values.Money;

/**
 * From the list price of a line to what stays of it: list − column − discounts = invoice price; −
 * bonus − settlement discount − freight − expected returns = pocket price; − cost = pocket margin
 * (Marn and Rosiello, "Managing Price, Gaining Profit", Harvard Business Review 1992).
 *
 * @param list of the whole line, at the dearest column that has a price for it
 * @param onInvoice what is taken off before the invoice
 * @param offInvoice what is taken off after it
 * @param cost of the goods to us
 */
record PocketPrice(Money list, List<Taken> onInvoice, List<Taken> offInvoice, Money cost) {

  /** The lists are copied. */
  PocketPrice {
    onInvoice = List.copyOf(onInvoice);
    offInvoice = List.copyOf(offInvoice);
  }

  /**
   * Something that is taken off.
   *
   * @param what its name
   * @param amount zero or more
   * @param source where the figure comes from
   */
  record Taken(String what, Money amount, String source) {}

  /**
   * A step of the waterfall.
   *
   * @param what its name
   * @param amount a sum, or what is taken off with a minus
   * @param sum whether it is a sum
   * @param source where the figure comes from; empty for sums
   */
  record Step(String what, Money amount, boolean sum, String source) {}

  Money invoice() {
    return without(list, onInvoice);
  }

  Money pocket() {
    return without(invoice(), offInvoice);
  }

  Money margin() {
    return pocket().minus(cost);
  }

  /** All of it, from the top down. */
  List<Step> steps() {
    var steps = new ArrayList<Step>();
    steps.add(sum("list", list));
    onInvoice.forEach(taken -> steps.add(step(taken)));
    steps.add(sum("invoice", invoice()));
    offInvoice.forEach(taken -> steps.add(step(taken)));
    steps.add(sum("pocket", pocket()));
    steps.add(new Step("cost", cost.negated(), false, "standard cost"));
    steps.add(sum("margin", margin()));
    return List.copyOf(steps);
  }

  private static Step sum(String what, Money amount) {
    return new Step(what, amount, true, "");
  }

  private static Step step(Taken taken) {
    return new Step(taken.what(), taken.amount().negated(), false, taken.source());
  }

  private static Money without(Money from, List<Taken> taken) {
    return taken.stream().map(Taken::amount).reduce(from, Money::minus);
  }
}
