package voti.planning.integration.published.v1;

import java.util.List;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.kit.publishing.Outgoing;
import voti.kit.publishing.Publisher;
import voti.planning.mandate.MandateEvent;
import voti.planning.plan.PlanEvent;

/** Tells the other services what staff may decide, and what they are to reach. */
@Component
class PlanningPublisher implements Publisher {

  private static final String MANDATE_APPROVED = "voti.planning.mandate-approved.v1";
  private static final String MANDATE_REVOKED = "voti.planning.mandate-revoked.v1";
  private static final String PLAN_APPROVED = "voti.planning.plan-approved.v1";

  @Override
  public List<Outgoing> publish(Object event, Recorded recorded) {
    return switch (event) {
      case MandateEvent.MandateApproved e ->
          aboutMandate(
              MANDATE_APPROVED,
              e,
              MandateApproved.of(
                  e.mandate(), e.version(), e.employee(), e.terms(), e.approvedBy(), false));
      case MandateEvent.MandateAcknowledged e ->
          aboutMandate(
              MANDATE_APPROVED,
              e,
              MandateApproved.of(
                  e.mandate(), e.version(), e.employee(), e.terms(), e.approvedBy(), true));
      case MandateEvent.MandateRevoked e ->
          aboutMandate(
              MANDATE_REVOKED,
              e,
              new MandateRevoked(e.mandate(), e.version(), e.employee(), e.from()));
      case PlanEvent.PlanApproved e ->
          List.of(
              new Outgoing(
                  PLAN_APPROVED,
                  e.plan(),
                  e.plan(),
                  new PlanApproved(
                      e.plan(),
                      e.version(),
                      e.employee(),
                      e.month(),
                      e.targets().volume(),
                      e.targets().activeBase(),
                      e.targets().newClients())));
      default -> List.of();
    };
  }

  /** The key is the employee, so that a later mandate never overtakes an earlier one. */
  private static List<Outgoing> aboutMandate(String type, MandateEvent event, Object data) {
    return List.of(new Outgoing(type, event.employee(), event.mandate(), data));
  }
}
