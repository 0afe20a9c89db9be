package voti.credit.bonusnotes;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import voti.credit.bonusnote.BonusNoteCommand.IssueBonusNote;
import voti.credit.numbering.Numbers;
import voti.credit.numbering.SeriesKind;
import voti.credit.parties.Parties;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * Numbers and issues the credit note of a bonus, once its buyer is known: a bill names whom it is
 * for.
 */
@Component
public class NoteIssuing {

  private final Automations automations;
  private final Numbers numbers;
  private final Parties parties;

  NoteIssuing(Automations automations, Numbers numbers, Parties parties) {
    this.automations = automations;
    this.numbers = numbers;
    this.parties = parties;
  }

  /** Issues it, or leaves it waiting. Asked again it is the same note under the same number. */
  public void issue(String note, String account, LocalDate on, Trigger trigger) {
    if (parties.knows(account)) {
      var number = numbers.of(SeriesKind.CREDIT_NOTE, note, on, trigger);
      automations.send(new IssueBonusNote(note, number), trigger, "issue-bonus-note");
    }
  }
}
