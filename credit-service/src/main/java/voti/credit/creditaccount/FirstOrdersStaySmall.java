package voti.credit.creditaccount;

import voti.values.Money;

/** The first orders of a new account are kept small. */
record FirstOrdersStaySmall(int before, int count, Money asked, Money most) implements Rule {

  @Override
  public String name() {
    return "first-orders-stay-small";
  }

  @Override
  public boolean holds() {
    return before >= count || !asked.isMoreThan(most);
  }

  @Override
  public String sentence() {
    return "The account has "
        + before
        + (before == 1 ? " accepted order" : " accepted orders")
        + (before >= count
            ? "; it is no longer new."
            : "; the first "
                + count
                + " are at most "
                + most.grouped()
                + (holds() ? " each, and this is." : " each, and this is not."));
  }
}
