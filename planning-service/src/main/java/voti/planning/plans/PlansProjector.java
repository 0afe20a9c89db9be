package voti.planning.plans;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.planning.plan.PlanEvent.PlanApproved;
import voti.planning.plan.PlanEvent.PlanDrafted;

@Component
@ProcessingGroup("plans")
class PlansProjector {

  private final Plans plans;

  PlansProjector(Plans plans) {
    this.plans = plans;
  }

  @EventHandler
  void on(PlanDrafted event, Recorded recorded) {
    var inForce = plans.find(event.plan());
    var targets = event.targets();
    plans.keep(
        new PlanView(
            event.plan(),
            event.version(),
            "drafted",
            event.employee(),
            event.department(),
            event.month(),
            targets.volume(),
            targets.activeBase(),
            targets.newClients(),
            targets.windowMonths(),
            inForce.map(PlanView::inForce).orElse(null),
            inForce.map(PlanView::approvedBy).orElse(null),
            inForce.map(PlanView::approvedOn).orElse(null),
            recorded.sequence()));
  }

  @EventHandler
  void on(PlanApproved event, Recorded recorded) {
    plans
        .find(event.plan())
        .map(
            known ->
                known.approved(
                    event.targets(), event.approvedBy(), event.on(), recorded.sequence()))
        .ifPresent(plans::keep);
  }

  @ResetHandler
  void forget() {
    plans.clear();
  }
}
