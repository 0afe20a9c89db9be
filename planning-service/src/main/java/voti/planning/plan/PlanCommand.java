package voti.planning.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a plan. */
public sealed interface PlanCommand {

  /** The plan's id, {@code pln-…}. */
  String plan();

  /** Writes the targets down; a plan that exists gets a next version. */
  record DraftPlan(
      @TargetAggregateIdentifier String plan, String employee, YearMonth month, PlanTargets targets)
      implements PlanCommand {}

  /** Says yes to the draft, on a business date. */
  record ApprovePlan(@TargetAggregateIdentifier String plan, LocalDate on) implements PlanCommand {}
}
