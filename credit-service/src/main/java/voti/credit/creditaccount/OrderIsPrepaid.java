package voti.credit.creditaccount;

import voti.values.Money;

/**
 * Cash that was kept for the order covers it: it is no credit, and stays possible under a block.
 */
record OrderIsPrepaid(Money asked, Money keptForIt) implements Rule {

  @Override
  public String name() {
    return "order-is-prepaid";
  }

  @Override
  public boolean holds() {
    return keptForIt.isPositive() && !asked.isMoreThan(keptForIt);
  }

  @Override
  public String sentence() {
    return keptForIt.grouped()
        + " were paid ahead for it, of "
        + asked.grouped()
        + " "
        + asked.currency()
        + ".";
  }
}
