package voti.credit.cutover;

import voti.values.Ids;

/** Which stream holds what a source has said of an account. */
public final class TakenOvers {

  private TakenOvers() {}

  /** The one {@code tov-…} of a source and an account. */
  public static String of(String source, String account) {
    return Ids.named("tov", Ids.slotOf(account), source + "|" + account);
  }
}
