package voti.credit.bonusnotes;

import voti.credit.bonusnote.BonusNoteEvent.BonusNoteIssued;
import voti.credit.bonusnote.BonusNoteEvent.BonusSettlementHeard;

/** Rows as the projector makes them. */
public final class BonusNoteRows {

  private BonusNoteRows() {}

  public static BonusNoteRow of(BonusNoteIssued event) {
    var heard = new BonusSettlementHeard(event.bonusNote(), event.account(), event.bonus());
    return BonusNoteRow.of(heard, 1).issued(event, 2);
  }
}
