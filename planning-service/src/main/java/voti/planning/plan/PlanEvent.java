package voti.planning.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What has happened to a plan; it concerns an employee and no account. */
public sealed interface PlanEvent extends ConcernsAccount {

  /** The plan's id. */
  String plan();

  /** The version it happened to, from 1. */
  int version();

  /** Whose plan it is. */
  String employee();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** A version is written down; it binds nobody yet. */
  @Revision("1")
  record PlanDrafted(
      String plan,
      int version,
      String employee,
      String department,
      YearMonth month,
      PlanTargets targets)
      implements PlanEvent {}

  /** A version is approved: what is sold is measured by it. */
  @Revision("1")
  record PlanApproved(
      String plan,
      int version,
      String employee,
      YearMonth month,
      PlanTargets targets,
      String approvedBy,
      LocalDate on,
      Decision decision)
      implements PlanEvent {}

  /** A version was not approved, and why. */
  @Revision("1")
  record PlanApprovalRefused(
      String plan,
      int version,
      String employee,
      LocalDate on,
      String rule,
      String sentence,
      Decision decision)
      implements PlanEvent, Refusal {}
}
