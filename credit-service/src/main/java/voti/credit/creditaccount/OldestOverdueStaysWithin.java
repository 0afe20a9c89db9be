package voti.credit.creditaccount;

/** Nothing is late for longer than the policy bears. */
record OldestOverdueStaysWithin(int days, int most) implements Rule {

  @Override
  public String name() {
    return "oldest-overdue-stays-within";
  }

  @Override
  public boolean holds() {
    return days <= most;
  }

  @Override
  public String sentence() {
    return days == 0
        ? "Nothing is overdue."
        : "The oldest overdue item is late by "
            + days
            + (days == 1 ? " day" : " days")
            + (holds() ? ", within the " : "; at most ")
            + most
            + (holds() ? " that are borne." : " are borne.");
  }
}
