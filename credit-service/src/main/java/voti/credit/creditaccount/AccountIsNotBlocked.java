package voti.credit.creditaccount;

/** A blocked account takes no new orders on credit. */
record AccountIsNotBlocked(boolean blocked) implements Rule {

  @Override
  public String name() {
    return "account-is-not-blocked";
  }

  @Override
  public boolean holds() {
    return !blocked;
  }

  @Override
  public String sentence() {
    return blocked ? "The account is blocked." : "The account is not blocked.";
  }
}
