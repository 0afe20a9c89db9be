package voti.credit.creditaccount;

import voti.values.Money;

/** No more is late than the policy bears. */
record OverdueAmountStaysWithin(Money overdue, Money most) implements Rule {

  @Override
  public String name() {
    return "overdue-amount-stays-within";
  }

  @Override
  public boolean holds() {
    return !overdue.isMoreThan(most);
  }

  @Override
  public String sentence() {
    return overdue.grouped()
        + " "
        + overdue.currency()
        + " is overdue"
        + (holds() ? ", within the " : "; at most ")
        + most.grouped()
        + (holds() ? " that are borne." : " is borne.");
  }
}
