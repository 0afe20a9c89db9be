package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.bonusnote.BonusNoteEvent.BonusSettlementHeard;
import voti.credit.bonusnotes.NoteIssuing;
import voti.kit.command.Trigger;

/** The credit note of a bonus is issued at once, or as due work when its buyer becomes known. */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenBonusSettlementHeardThenIssueNote {

  private final NoteIssuing issuing;

  WhenBonusSettlementHeardThenIssueNote(NoteIssuing issuing) {
    this.issuing = issuing;
  }

  @EventHandler
  void on(BonusSettlementHeard event, EventMessage<?> message) {
    issuing.issue(event.bonusNote(), event.account(), event.bonus().on(), Trigger.of(message));
  }
}
