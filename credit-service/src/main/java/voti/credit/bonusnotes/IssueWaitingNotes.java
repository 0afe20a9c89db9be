package voti.credit.bonusnotes;

import java.time.Instant;
import org.springframework.stereotype.Component;
import voti.kit.command.Trigger;
import voti.kit.due.DueWork;

/** Issues the notes that waited for their buyer to become known. */
@Component
class IssueWaitingNotes implements DueWork {

  private final KnownBonusNotes notes;
  private final NoteIssuing issuing;

  IssueWaitingNotes(KnownBonusNotes notes, NoteIssuing issuing) {
    this.notes = notes;
    this.issuing = issuing;
  }

  @Override
  public String name() {
    return "issue-waiting-notes";
  }

  @Override
  public void run(Instant now) {
    notes
        .waiting()
        .forEach(
            row ->
                issuing.issue(
                    row.bonusNote(),
                    row.account(),
                    row.bonus().on(),
                    new Trigger(row.bonusNote(), row.bonus().settlement(), now, null)));
  }
}
