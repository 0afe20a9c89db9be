package voti.credit.creditaccount;

import voti.values.Money;

/**
 * What an order would add stays within what is free of the limit when orders that are wanted only
 * after the horizon are left aside. Only this rule leaves them aside; the exposure never does.
 */
record OrderFitsHeadroomWithinHorizon(Money added, Money headroom, Money later, int days)
    implements Rule {

  @Override
  public String name() {
    return "order-fits-headroom-within-horizon";
  }

  @Override
  public boolean holds() {
    return !added.isMoreThan(free());
  }

  @Override
  public String sentence() {
    return new OrderFitsHeadroom(added, free()).sentence()
        + " Orders wanted after "
        + days
        + " days, "
        + later.grouped()
        + ", are left aside.";
  }

  private Money free() {
    return headroom.plus(later);
  }
}
