package voti.orders.order;

import voti.values.Money;

/** What makes an order worth no more needs nobody's leave. */
record OrderOnlyShrinks(Money before, Money after) implements Rule {

  @Override
  public String name() {
    return "order-only-shrinks";
  }

  @Override
  public boolean holds() {
    return !after.isMoreThan(before);
  }

  @Override
  public String sentence() {
    return "The order is worth %s %s after %s %s."
        .formatted(after.grouped(), after.currency(), before.grouped(), before.currency());
  }
}
