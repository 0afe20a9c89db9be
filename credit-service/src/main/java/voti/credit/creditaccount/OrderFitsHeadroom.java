package voti.credit.creditaccount;

import voti.values.Money;

/** What an order would add stays within what is free of the limit; exactly all of it is within. */
record OrderFitsHeadroom(Money added, Money headroom) implements Rule {

  @Override
  public String name() {
    return "order-fits-headroom";
  }

  @Override
  public boolean holds() {
    return !added.isMoreThan(headroom);
  }

  @Override
  public String sentence() {
    var figures = added.grouped() + " " + added.currency();
    return holds()
        ? figures + " fits the headroom of " + headroom.grouped() + "."
        : figures
            + " exceeds the headroom of "
            + headroom.grouped()
            + " by "
            + added.minus(headroom).grouped()
            + ".";
  }
}
