package voti.planning.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.planning.plan.PlanCommand.ApprovePlan;
import voti.planning.plan.PlanCommand.DraftPlan;
import voti.planning.plan.PlanEvent.PlanApprovalRefused;
import voti.planning.plan.PlanEvent.PlanApproved;
import voti.planning.plan.PlanEvent.PlanDrafted;
import voti.planning.plan.approving.NobodyApprovesTheirOwnPlan;
import voti.planning.plan.approving.TheHeadOfTheDepartmentApproves;
import voti.planning.plan.drafting.ManagersPlanForThemselves;
import voti.planning.rule.Rule;
import voti.values.decision.Actor;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** A month's targets of an employee: drafted, approved, re-planned version by version. */
@Aggregate
class Plan {

  private static final Policy APPROVAL = new Policy("plan-approval", "1");

  @AggregateIdentifier private @Nullable String id;
  private @Nullable String employee;
  private @Nullable String department;
  private @Nullable YearMonth month;
  private int version;
  private @Nullable PlanTargets draft;

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(DraftPlan command, Actor actor) {
    new ManagersPlanForThemselves(command.employee(), actor).require();
    if (id != null && (!command.employee().equals(employee) || !command.month().equals(month))) {
      throw new RuleBroken(
          "plan-keeps-employee-and-month",
          "plan " + id + " is for " + month + " of " + employee + "; draft a new one");
    }
    var where = department == null ? actor.department() : department;
    apply(
        new PlanDrafted(
            command.plan(),
            version + 1,
            command.employee(),
            where,
            command.month(),
            command.targets()));
  }

  @CommandHandler
  void decide(ApprovePlan command, Actor actor) {
    var targets = draft;
    if (targets == null || employee == null || department == null || month == null) {
      throw new WrongState(
          "plan-is-drafted", "plan " + command.plan() + " has no draft to approve");
    }
    var rules =
        List.of(
            new NobodyApprovesTheirOwnPlan(employee, actor),
            new TheHeadOfTheDepartmentApproves(department, actor));
    var facts =
        List.of(
            new Fact("employee", employee),
            new Fact("month", month.toString()),
            new Fact("volume", targets.volume().toString()),
            new Fact("active-base", Integer.toString(targets.activeBase())),
            new Fact("new-clients", Integer.toString(targets.newClients())));
    var decision = Rule.decide(APPROVAL, facts, rules, actor, "head");
    var broken = rules.stream().filter(Predicate.not(Rule::holds)).findFirst().orElse(null);
    if (broken == null) {
      apply(
          new PlanApproved(
              command.plan(),
              version,
              employee,
              month,
              targets,
              actor.person(),
              command.on(),
              decision));
    } else {
      apply(
          new PlanApprovalRefused(
              command.plan(),
              version,
              employee,
              command.on(),
              broken.name(),
              broken.sentence(),
              decision));
    }
  }

  @EventSourcingHandler
  void evolve(PlanDrafted event) {
    id = event.plan();
    employee = event.employee();
    department = event.department();
    month = event.month();
    version = event.version();
    draft = event.targets();
  }

  @EventSourcingHandler
  void evolve(PlanApproved event) {
    draft = null;
  }

  @EventSourcingHandler
  void evolve(PlanApprovalRefused event) {
    version = event.version();
  }
}
