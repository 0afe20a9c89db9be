package voti.credit.creditaccount;

import voti.values.Money;

/** No single order is larger than the policy bears. */
record DocumentStaysWithinMaximum(Money asked, Money most) implements Rule {

  @Override
  public String name() {
    return "document-stays-within-maximum";
  }

  @Override
  public boolean holds() {
    return !asked.isMoreThan(most);
  }

  @Override
  public String sentence() {
    return "An order of "
        + asked.grouped()
        + (holds() ? " is within" : " is above")
        + " the maximum of "
        + most.grouped()
        + " for one document.";
  }
}
