package voti.credit.decision;

import voti.values.Ids;

/** Which decision follows on one whose order is looked at again, should one be needed. */
public final class AskedAgain {

  private AskedAgain() {}

  /** The same {@code cde-…} for the same decision. */
  public static String of(String account, String decision) {
    return Ids.named("cde", Ids.slotOf(account), decision + " looked at again");
  }
}
