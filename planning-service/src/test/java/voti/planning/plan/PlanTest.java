package voti.planning.plan;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static voti.planning.People.HELEN;
import static voti.planning.People.KARL;
import static voti.planning.People.MARI;
import static voti.planning.People.acting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import voti.kit.testing.Decisions;
import voti.planning.plan.PlanCommand.ApprovePlan;
import voti.planning.plan.PlanCommand.DraftPlan;
import voti.planning.plan.PlanEvent.PlanApprovalRefused;
import voti.planning.plan.PlanEvent.PlanApproved;
import voti.planning.plan.PlanEvent.PlanDrafted;
import voti.values.Money;
import voti.values.decision.Authority;
import voti.values.decision.Decision;
import voti.values.decision.Fact;
import voti.values.decision.NotAuthorised;
import voti.values.decision.Outcome;
import voti.values.decision.Policy;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

class PlanTest {

  private static final String PLAN = "pln-00-00000000-0000-7000-8000-00000000000b";
  private static final LocalDate DAY = LocalDate.of(2010, 1, 18);
  private static final YearMonth FEBRUARY = YearMonth.of(2010, 2);
  private static final PlanTargets TARGETS =
      new PlanTargets(Money.of("10000.00", "SEK"), 1, 1, PlanTargets.A_YEAR);
  private static final PlanDrafted DRAFTED =
      new PlanDrafted(PLAN, 1, MARI, "north", FEBRUARY, TARGETS);
  private static final PlanApproved APPROVED =
      new PlanApproved(
          PLAN,
          1,
          MARI,
          FEBRUARY,
          TARGETS,
          HELEN,
          DAY,
          new Decision(
              Outcome.GRANTED,
              new Policy("plan-approval", "1"),
              List.of(
                  new Fact("employee", MARI),
                  new Fact("month", "2010-02"),
                  new Fact("volume", "10000.00 SEK"),
                  new Fact("active-base", "1"),
                  new Fact("new-clients", "1")),
              List.of(
                  new RuleResult(
                      "nobody-approves-their-own-plan",
                      true,
                      "The plan is for " + MARI + " and is approved by " + HELEN + "."),
                  new RuleResult(
                      "the-head-of-the-department-approves",
                      true,
                      "The plan of department north is approved by its head.")),
              new Authority("head", null, null),
              "as agreed for the year"));

  private final FixtureConfiguration<Plan> fixture = Decisions.fixture(Plan.class);

  @Test
  void aManagerDraftsTheirOwn() {
    fixture
        .givenNoPriorActivity()
        .when(new DraftPlan(PLAN, MARI, FEBRUARY, TARGETS), acting(MARI, "kam"))
        .expectEvents(DRAFTED);
  }

  @Test
  void aManagerDraftsNobodyElses() {
    fixture
        .givenNoPriorActivity()
        .when(new DraftPlan(PLAN, HELEN, FEBRUARY, TARGETS), acting(MARI, "kam"))
        .expectException(NotAuthorised.class);
  }

  @Test
  void aHeadDraftsForAManager() {
    fixture
        .givenNoPriorActivity()
        .when(new DraftPlan(PLAN, MARI, FEBRUARY, TARGETS), acting(HELEN, "head"))
        .expectEvents(DRAFTED);
  }

  @Test
  void theHeadsApprovalKeepsItsFactsRulesAndAuthority() {
    fixture
        .given(DRAFTED)
        .when(new ApprovePlan(PLAN, DAY), acting(HELEN, "head"))
        .expectEvents(APPROVED);
  }

  @Test
  void nobodyApprovesTheirOwn() {
    fixture
        .given(DRAFTED)
        .when(new ApprovePlan(PLAN, DAY), acting(MARI, "head"))
        .expectEventsMatching(refusedBy("nobody-approves-their-own-plan"));
  }

  @Test
  void theHeadOfAnotherDepartmentDoesNotApprove() {
    fixture
        .given(DRAFTED)
        .when(new ApprovePlan(PLAN, DAY), acting(HELEN, "head", "south"))
        .expectEventsMatching(refusedBy("the-head-of-the-department-approves"));
  }

  @Test
  void theCommercialDirectorApprovesAll() {
    fixture
        .given(DRAFTED)
        .when(new ApprovePlan(PLAN, DAY), acting(KARL, "commercial-director", "sales"))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void anApprovedPlanIsApprovedOnce() {
    fixture
        .given(DRAFTED, APPROVED)
        .when(new ApprovePlan(PLAN, DAY), acting(HELEN, "head"))
        .expectException(WrongState.class);
  }

  @Test
  void aNewPlanForTheMonthIsANextVersion() {
    fixture
        .given(DRAFTED, APPROVED)
        .when(new DraftPlan(PLAN, MARI, FEBRUARY, TARGETS), acting(MARI, "kam"))
        .expectEvents(new PlanDrafted(PLAN, 2, MARI, "north", FEBRUARY, TARGETS));
  }

  @Test
  void aPlanKeepsItsMonth() {
    fixture
        .given(DRAFTED)
        .when(new DraftPlan(PLAN, MARI, FEBRUARY.plusMonths(1), TARGETS), acting(MARI, "kam"))
        .expectException(RuleBroken.class);
  }

  @Test
  void targetsThatCannotBeAreRefused() {
    var sek = Money.of("1.00", "SEK");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PlanTargets(Money.of("0", "SEK"), 1, 1, 12));
    assertThatIllegalArgumentException().isThrownBy(() -> new PlanTargets(sek, -1, 1, 12));
    assertThatIllegalArgumentException().isThrownBy(() -> new PlanTargets(sek, 1, 1, 0));
  }

  private static Matcher<? extends List<? super EventMessage<?>>> refusedBy(String rule) {
    return Matchers.payloadsMatching(
        Matchers.exactSequenceOf(
            Matchers.<PlanApprovalRefused>matches(
                event ->
                    event.rule().equals(rule)
                        && event.decision().outcome() == Outcome.REFUSED
                        && "head".equals(event.decision().authority().needed())),
            Matchers.andNoMore()));
  }
}
