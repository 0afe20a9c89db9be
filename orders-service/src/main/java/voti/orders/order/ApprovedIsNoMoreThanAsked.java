package voti.orders.order;

import voti.values.Percentage;

/** What is approved is what was asked, or less. */
record ApprovedIsNoMoreThanAsked(Percentage approved, Percentage asked) implements Rule {

  @Override
  public String name() {
    return "approved-is-no-more-than-asked";
  }

  @Override
  public boolean holds() {
    return !approved.isMoreThan(asked) && approved.percent().signum() >= 0;
  }

  @Override
  public String sentence() {
    return "%s %% is approved of %s %% that was asked.".formatted(approved.shown(), asked.shown());
  }
}
