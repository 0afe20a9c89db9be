package voti.credit.automation;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import voti.credit.checks.KnownClasses;
import voti.credit.creditaccount.CreditAccountEvent.OrderWithheld;
import voti.credit.creditaccount.CreditAccountEvent.ReservationGivenBack;
import voti.credit.decision.CreditDecisionCommand.OpenDecision;
import voti.credit.decisions.ReleasesInPart;
import voti.credit.decisions.WhatWouldFree;
import voti.credit.freeing.WouldFree;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;

/**
 * An order that was withheld is put before someone who may decide, with what would let it through;
 * one that came down to what was released of it passes under that release.
 */
@Component
@ProcessingGroup("automations")
@DisallowReplay
class WhenOrderWithheldThenOpenDecision {

  private final Automations automations;
  private final KnownClasses classes;
  private final AccountDirectory directory;
  private final WhatWouldFree freeing;
  private final ReleasesInPart releases;

  WhenOrderWithheldThenOpenDecision(
      Automations automations,
      KnownClasses classes,
      AccountDirectory directory,
      WhatWouldFree freeing,
      ReleasesInPart releases) {
    this.automations = automations;
    this.classes = classes;
    this.directory = directory;
    this.freeing = freeing;
    this.releases = releases;
  }

  @EventHandler
  void on(OrderWithheld event, EventMessage<?> message) {
    automations.send(
        new OpenDecision(
            event.creditDecision(),
            event.account(),
            event.buyer(),
            event.order(),
            event.amount(),
            event.exceededBy(),
            event.on(),
            event.wantedFrom(),
            event.standing(),
            event.decision(),
            directory.find(event.buyer()).map(AccountEntry::kam).orElse(null),
            classes.of(event.account(), event.on()),
            freeing.of(event),
            releases.inForce(event.order(), event.amount(), event.on()).orElse(null)),
        Trigger.of(message),
        "open-decision");
  }

  /** Its group had no room: what its own account would bear tells nothing of what would free it. */
  @EventHandler
  void on(ReservationGivenBack event, EventMessage<?> message) {
    automations.send(
        new OpenDecision(
            event.creditDecision(),
            event.account(),
            event.buyer(),
            event.order(),
            event.amount(),
            event.exceededBy(),
            event.on(),
            event.wantedFrom(),
            event.standing(),
            event.decision(),
            directory.find(event.buyer()).map(AccountEntry::kam).orElse(null),
            classes.of(event.account(), event.on()),
            new WouldFree(List.of(), null, null),
            releases.inForce(event.order(), event.amount(), event.on()).orElse(null)),
        Trigger.of(message),
        "open-decision");
  }
}
