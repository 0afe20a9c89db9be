package voti.credit.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.creditaccount.CreditAccountCommand.NoteTerms;
import voti.credit.creditaccount.CreditAccounts;
import voti.credit.terms.BillingTermsEvent.TermsAgreed;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;

/**
 * A debtor's account knows how late its bills fall due, so that a term that grew after the limit
 * was decided does not pass unseen. Terms that leave the days to each order's contract tell
 * nothing.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenTermsAgreedThenNoteThem {

  private final Automations automations;

  WhenTermsAgreedThenNoteThem(Automations automations) {
    this.automations = automations;
  }

  @EventHandler
  void on(TermsAgreed e, EventMessage<?> message) {
    if (e.terms().days() != null) {
      automations.send(
          new NoteTerms(
              CreditAccounts.of(e.account()), e.account(), e.terms().of(0).longest(), e.on()),
          Trigger.of(message),
          "note-terms");
    }
  }
}
