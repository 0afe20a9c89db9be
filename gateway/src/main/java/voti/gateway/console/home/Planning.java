package voti.gateway.console.home;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.gateway.console.ApiClient;
import voti.gateway.console.Json;
import voti.gateway.console.Part;
import voti.gateway.console.Person;

/** The part of planning that waits for one person. */
record Planning(ApiClient api, Person me) {

  List<Json> mandatesForMe() {
    return Part.of(() -> api.get("/api/planning/mandates")).data().items().stream()
        .filter(mandate -> toAcknowledge(mandate) || toApprove(mandate))
        .toList();
  }

  List<Json> plansForMe() {
    return me.may("head")
        ? plans().stream().filter(plan -> "drafted".equals(plan.text("state"))).toList()
        : List.of();
  }

  /** My newest approved plan with what was reached, or nothing. */
  @Nullable Json myAttainment() {
    return plans().stream()
        .filter(plan -> me.id().equals(plan.text("employee")))
        .filter(plan -> !"drafted".equals(plan.text("state")))
        .max((one, other) -> String.valueOf(one.text("month")).compareTo(month(other)))
        .map(plan -> "/api/planning/plans/" + plan.text("plan") + "/attainment")
        .map(path -> Part.of(() -> api.get(path)))
        .filter(Part::isKnown)
        .map(Part::data)
        .orElse(null);
  }

  private List<Json> plans() {
    return Part.of(() -> api.get("/api/planning/plans")).data().items();
  }

  private boolean toAcknowledge(Json mandate) {
    return "approved".equals(mandate.text("state")) && me.id().equals(mandate.text("employee"));
  }

  private boolean toApprove(Json mandate) {
    return "drafted".equals(mandate.text("state")) && me.may("commercial-director");
  }

  private static String month(Json plan) {
    return String.valueOf(plan.text("month"));
  }
}
