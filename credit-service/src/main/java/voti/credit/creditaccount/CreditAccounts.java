package voti.credit.creditaccount;

import voti.values.Ids;

/** Which credit account belongs to which bill-to account. */
public final class CreditAccounts {

  private CreditAccounts() {}

  /** The one credit account of a debtor: the same {@code cre-…} for the same {@code acc-…}. */
  public static String of(String account) {
    return Ids.named("cre", Ids.slotOf(account), account);
  }
}
