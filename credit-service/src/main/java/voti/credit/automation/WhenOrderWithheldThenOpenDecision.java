package voti.credit.automation;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.checks.KnownClasses;
import voti.credit.creditaccount.CreditAccountEvent.OrderWithheld;
import voti.credit.creditaccount.CreditAccountEvent.ReservationGivenBack;
import voti.credit.creditaccount.Standing;
import voti.credit.decision.CreditDecisionCommand.OpenDecision;
import voti.credit.decisions.ReleasesInPart;
import voti.credit.decisions.WhatWouldFree;
import voti.kit.command.Automations;
import voti.kit.command.Trigger;
import voti.kit.security.AccountDirectory;
import voti.kit.security.AccountEntry;
import voti.values.Money;
import voti.values.decision.Decision;

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
    open(
        new Withheld(
            event.creditDecision(),
            event.account(),
            event.buyer(),
            event.order(),
            event.amount(),
            event.exceededBy(),
            event.on(),
            event.wantedFrom(),
            event.standing(),
            event.decision()),
        message);
  }

  @EventHandler
  void on(ReservationGivenBack event, EventMessage<?> message) {
    open(
        new Withheld(
            event.creditDecision(),
            event.account(),
            event.buyer(),
            event.order(),
            event.amount(),
            event.exceededBy(),
            event.on(),
            event.wantedFrom(),
            event.standing(),
            event.decision()),
        message);
  }

  /** By the account itself, or by its group: the question is the same. */
  private record Withheld(
      String decision,
      String account,
      String buyer,
      String order,
      Money amount,
      Money exceededBy,
      LocalDate on,
      @Nullable LocalDate wantedFrom,
      Standing standing,
      Decision evaluation) {}

  private void open(Withheld order, EventMessage<?> message) {
    automations.send(
        new OpenDecision(
            order.decision(),
            order.account(),
            order.buyer(),
            order.order(),
            order.amount(),
            order.exceededBy(),
            order.on(),
            order.wantedFrom(),
            order.standing(),
            order.evaluation(),
            directory.find(order.buyer()).map(AccountEntry::kam).orElse(null),
            classes.of(order.account(), order.on()),
            freeing.of(order.account(), order.evaluation().facts()),
            releases.inForce(order.order(), order.amount(), order.on()).orElse(null)),
        Trigger.of(message),
        "open-decision");
  }
}
