package voti.planning.integration.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.kit.events.Recorded;
import voti.kit.publishing.Entry;
import voti.kit.publishing.Historian;
import voti.planning.employee.EmployeeEvent.EmployeeChanged;
import voti.planning.employee.EmployeeEvent.EmployeeRegistered;
import voti.planning.mandate.MandateEvent.MandateAcknowledged;
import voti.planning.mandate.MandateEvent.MandateApprovalRefused;
import voti.planning.mandate.MandateEvent.MandateApproved;
import voti.planning.mandate.MandateEvent.MandateDrafted;
import voti.planning.mandate.MandateEvent.MandateRevoked;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeApprovalRefused;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeApproved;
import voti.planning.payscheme.PaySchemeEvent.PaySchemeDrafted;
import voti.planning.plan.PlanEvent.PlanApprovalRefused;
import voti.planning.plan.PlanEvent.PlanApproved;
import voti.planning.plan.PlanEvent.PlanDrafted;
import voti.planning.turnover.TurnoverEvent.DeliveryCounted;
import voti.planning.turnover.TurnoverEvent.ReturnCounted;
import voti.planning.turnover.TurnoverEvent.ReturnKeptWaiting;
import voti.values.Money;

/** What is counted of an account is told to its history; staff, mandates and plans are not. */
@Component
class PlanningHistorian implements Historian {

  private static final String STAFF = "it concerns an employee, not an account";
  private static final String MANDATE =
      "it concerns what an employee may decide; each decision on an account cites it";
  private static final String PLAN =
      "it concerns an employee's targets; what an account adds to them is told when it is counted";

  private static final String PAY = "it concerns what employees are paid for meeting their plans";

  @Override
  public @Nullable Entry tell(Object event, Recorded recorded) {
    return switch (event) {
      case DeliveryCounted e ->
          entry(
              "delivery-counted",
              e.account(),
              e.on(),
              e.goods(),
              Map.of("kam", manager(e.kam()), "month", e.month().toString()),
              List.of(e.order(), e.dispatch()));
      case ReturnCounted e ->
          entry(
              "return-counted",
              e.account(),
              e.on(),
              e.goods(),
              Map.of("kam", manager(e.kam()), "month", e.month().toString()),
              List.of(e.goodsReturn(), e.dispatch()));
      case ReturnKeptWaiting e ->
          entry(
              "return-kept-waiting",
              e.account(),
              e.on(),
              e.goods(),
              Map.of("dispatch", e.dispatch()),
              List.of(e.goodsReturn(), e.dispatch()));
      default -> null;
    };
  }

  @Override
  public Map<Class<?>, String> silent() {
    return Map.ofEntries(
        Map.entry(EmployeeRegistered.class, STAFF),
        Map.entry(EmployeeChanged.class, STAFF),
        Map.entry(MandateDrafted.class, MANDATE),
        Map.entry(MandateApproved.class, MANDATE),
        Map.entry(MandateApprovalRefused.class, MANDATE),
        Map.entry(MandateAcknowledged.class, MANDATE),
        Map.entry(MandateRevoked.class, MANDATE),
        Map.entry(PlanDrafted.class, PLAN),
        Map.entry(PlanApproved.class, PLAN),
        Map.entry(PlanApprovalRefused.class, PLAN),
        Map.entry(PaySchemeDrafted.class, PAY),
        Map.entry(PaySchemeApproved.class, PAY),
        Map.entry(PaySchemeApprovalRefused.class, PAY));
  }

  private static Entry entry(
      String kind,
      String account,
      LocalDate on,
      Money goods,
      Map<String, String> words,
      List<String> links) {
    var figures =
        Map.of("goods", goods.amount().toPlainString(), "currency", goods.currency().toString());
    var sentence = new HashMap<>(words);
    sentence.put("on", on.toString());
    return new Entry(account, kind, on, figures, sentence, links, null);
  }

  private static String manager(@Nullable String kam) {
    return kam == null ? "?" : kam;
  }
}
