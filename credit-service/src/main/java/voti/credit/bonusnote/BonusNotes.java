package voti.credit.bonusnote;

import voti.values.Ids;

/** Which credit note belongs to which settlement. */
public final class BonusNotes {

  private BonusNotes() {}

  /** The one credit note of a settlement. */
  public static String of(String account, String settlement) {
    return Ids.named("bcn", Ids.slotOf(account), settlement);
  }
}
