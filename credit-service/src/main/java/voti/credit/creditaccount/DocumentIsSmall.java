package voti.credit.creditaccount;

import voti.values.Money;

/** Small orders are let through whatever held them back. */
record DocumentIsSmall(Money asked, Money bound) implements Rule {

  @Override
  public String name() {
    return "document-is-small";
  }

  @Override
  public boolean holds() {
    return !asked.isMoreThan(bound);
  }

  @Override
  public String sentence() {
    return holds()
        ? "Up to " + bound.grouped() + " an order is small, so nothing holds it back."
        : "It is above " + bound.grouped() + ", up to which an order is small.";
  }
}
