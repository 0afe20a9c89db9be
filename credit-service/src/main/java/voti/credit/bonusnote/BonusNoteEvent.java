package voti.credit.bonusnote;

import java.util.List;
import voti.credit.vat.VatSubtotal;
import voti.values.ConcernsAccount;
import voti.values.Money;

/** What became of a settled bonus. */
public sealed interface BonusNoteEvent extends ConcernsAccount {

  String bonusNote();

  @Override
  String account();

  SettledBonus bonus();

  /** A bonus was settled; its credit note is not issued yet. */
  record BonusSettlementHeard(String bonusNote, String account, SettledBonus bonus)
      implements BonusNoteEvent {}

  /**
   * The bonus is credited.
   *
   * @param vat at the rates of the supplies that it makes cheaper; empty where they were not told
   * @param gross what is ours to give back, above zero
   */
  record BonusNoteIssued(
      String bonusNote,
      String account,
      String number,
      SettledBonus bonus,
      List<VatSubtotal> vat,
      Money gross)
      implements BonusNoteEvent {

    /** The list is copied. */
    public BonusNoteIssued {
      vat = List.copyOf(vat);
    }
  }
}
