package voti.planning.plans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.YearMonth;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.planning.plan.PlanTargets;
import voti.values.Money;

/**
 * A plan: its latest version, and the targets that bind now.
 *
 * @param state of the latest version: a draft, or approved
 * @param inForce the targets approved last; {@code null} before the first approval
 * @param sequence of the last event it shows
 */
public record PlanView(
    @BsonId String plan,
    int version,
    String state,
    String employee,
    String department,
    YearMonth month,
    Money volume,
    int activeBase,
    int newClients,
    int windowMonths,
    @Nullable PlanTargets inForce,
    @Nullable String approvedBy,
    @Nullable LocalDate approvedOn,
    @JsonIgnore long sequence) {

  /** What is measured by: the approved targets, or the draft where nothing is approved yet. */
  public PlanTargets targets() {
    return inForce == null
        ? new PlanTargets(volume, activeBase, newClients, windowMonths)
        : inForce;
  }

  PlanView approved(PlanTargets targets, String by, LocalDate on, long at) {
    return new PlanView(
        plan,
        version,
        "approved",
        employee,
        department,
        month,
        volume,
        activeBase,
        newClients,
        windowMonths,
        targets,
        by,
        on,
        at);
  }
}
