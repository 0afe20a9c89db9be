package voti.credit.creditaccount;

import voti.values.Money;

/** A delivery is worth no more than what was reserved for it. */
record DeliveryStaysWithinReservation(Money gross, Money remaining) implements Rule {

  @Override
  public String name() {
    return "delivery-stays-within-reservation";
  }

  @Override
  public boolean holds() {
    return !gross.isMoreThan(remaining);
  }

  @Override
  public String sentence() {
    return "The delivery of "
        + gross.grouped()
        + (holds() ? " is within the " : " goes beyond the ")
        + remaining.grouped()
        + " still reserved.";
  }
}
