package voti.credit.creditaccount;

import voti.values.Money;
import voti.values.Percentage;

/** No larger share of the open items is late than the policy bears. */
record OverdueShareStaysWithin(Money overdue, Money openItems, Percentage most) implements Rule {

  @Override
  public String name() {
    return "overdue-share-stays-within";
  }

  @Override
  public boolean holds() {
    return !share().isMoreThan(most);
  }

  @Override
  public String sentence() {
    return share()
        + " of the open items is overdue"
        + (holds() ? ", within the " : "; at most ")
        + most
        + (holds() ? " that are borne." : " is borne.");
  }

  private Percentage share() {
    return openItems.isPositive()
        ? Percentage.ofWhole(overdue.amount(), openItems.amount())
        : Percentage.of("0");
  }
}
