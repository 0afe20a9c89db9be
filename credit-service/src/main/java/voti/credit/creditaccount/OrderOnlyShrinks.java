package voti.credit.creditaccount;

import voti.values.Money;

/** What only gets smaller is never held back, however overdrawn the account is. */
record OrderOnlyShrinks(Money added) implements Rule {

  @Override
  public String name() {
    return "order-only-shrinks";
  }

  @Override
  public boolean holds() {
    return !added.isPositive();
  }

  @Override
  public String sentence() {
    return holds()
        ? "It adds nothing to the exposure, so nothing holds it back."
        : "It adds " + added.grouped() + " to the exposure.";
  }
}
