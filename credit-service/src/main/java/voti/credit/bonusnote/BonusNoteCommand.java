package voti.credit.bonusnote;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the credit note of a bonus can be asked. */
public sealed interface BonusNoteCommand {

  /** Keeps what was settled, until its note can be issued. */
  record HearSettlement(
      @TargetAggregateIdentifier String bonusNote, String account, SettledBonus bonus)
      implements BonusNoteCommand {}

  /** Issues the note under a number of its own. */
  record IssueBonusNote(@TargetAggregateIdentifier String bonusNote, String number)
      implements BonusNoteCommand {}
}
