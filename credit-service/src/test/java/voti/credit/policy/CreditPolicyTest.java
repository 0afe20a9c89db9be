package voti.credit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomMatcher;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.policies.ShippedPolicy;
import voti.kit.testing.Decisions;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

class CreditPolicyTest {

  private static final String ID = "cpo-00-0192f3a0-0001-7000-8000-000000000001";
  private static final PolicyData DATA = ShippedPolicy.read().data();
  private static final LocalDate TODAY = LocalDate.parse("2010-02-15");
  private static final Actor DRAFTER = People.controller("Behaviour counts");
  private static final Actor SECOND =
      new Actor("emp-00-2", "controller", "finance", null, null, "Looked at it", "api");

  private final AggregateTestFixture<CreditPolicy> fixture = Decisions.fixture(CreditPolicy.class);

  private static CreditPolicyEvent.PolicyDrafted drafted() {
    return new CreditPolicyEvent.PolicyDrafted(
        ID, 2, "cpo-00-1", DATA, "Behaviour counts", DRAFTER.person());
  }

  private static CreditPolicyCommand.ApprovePolicy approve(LocalDate from) {
    return new CreditPolicyCommand.ApprovePolicy(ID, from);
  }

  @Test
  void aDraftIsMadeOnceAndWithAReason() {
    var draft = new CreditPolicyCommand.DraftPolicy(ID, 2, "cpo-00-1", DATA);

    fixture.givenNoPriorActivity().when(draft, Decisions.by(DRAFTER)).expectEvents(drafted());
    Decisions.fixture(CreditPolicy.class)
        .given(drafted())
        .when(draft, Decisions.by(DRAFTER))
        .expectException(WrongState.class);
    Decisions.fixture(CreditPolicy.class)
        .givenNoPriorActivity()
        .when(draft, Decisions.by("controller"))
        .expectException(RuleBroken.class)
        .expectExceptionMessage("A change of policy needs a reason in words.");
  }

  @Test
  void aSecondPersonPutsItInForceAndTheRecordSaysWho() {
    fixture
        .given(drafted())
        .when(approve(TODAY), Decisions.by(SECOND))
        .expectEventsMatching(
            only(
                "an approval",
                event -> {
                  var approved = (CreditPolicyEvent.PolicyApproved) event;
                  assertThat(approved.effectiveFrom()).isEqualTo(TODAY);
                  assertThat(approved.version()).isEqualTo(2);
                  var decision = approved.decision();
                  assertThat(decision.outcome()).isEqualTo(Outcome.GRANTED);
                  assertThat(decision.reason()).isEqualTo("Looked at it");
                  assertThat(decision.facts())
                      .extracting(fact -> fact.name() + "=" + fact.value())
                      .contains("version=2", "drafted-by=" + DRAFTER.person());
                  assertThat(decision.rules()).hasSize(2).allMatch(RuleResult::passed);
                }));
  }

  @Test
  void theDrafterIsRefusedAndThatIsStored() {
    fixture
        .given(drafted())
        .when(approve(TODAY), Decisions.by(DRAFTER))
        .expectEventsMatching(
            only(
                "a refusal",
                event -> {
                  var refused = (CreditPolicyEvent.PolicyApprovalRefused) event;
                  assertThat(refused.rule()).isEqualTo("approver-is-not-the-drafter");
                  assertThat(refused.decision().outcome()).isEqualTo(Outcome.REFUSED);
                  assertThat(refused.decision().rules()).noneMatch(RuleResult::passed);
                }));
  }

  @Test
  void afterARefusalASecondPersonStillMayAndOnlyOnce() {
    fixture
        .given(drafted())
        .andGivenCommands()
        .when(approve(TODAY.minusDays(1)), Decisions.by(SECOND))
        .expectException(RuleBroken.class)
        .expectExceptionMessage(
            "A policy cannot take effect on 2010-02-14, before it is approved.");
    var decision = ShippedDecision.granted();
    Decisions.fixture(CreditPolicy.class)
        .given(drafted(), new CreditPolicyEvent.PolicyApproved(ID, 2, TODAY, decision))
        .when(approve(TODAY), Decisions.by(SECOND))
        .expectException(WrongState.class)
        .expectExceptionMessage("This version is approved already.");
    Decisions.fixture(CreditPolicy.class)
        .given(
            drafted(), new CreditPolicyEvent.PolicyApprovalRefused(ID, 2, "rule", "No.", decision))
        .when(approve(TODAY), Decisions.by(SECOND))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void aDraftIsWithdrawnOnceAndIsNotApprovedAfterwards() {
    var withdraw = new CreditPolicyCommand.WithdrawPolicy(ID);
    var withdrawn =
        new CreditPolicyEvent.PolicyWithdrawn(ID, 2, "Behaviour counts", DRAFTER.person());
    fixture.given(drafted()).when(withdraw, Decisions.by(DRAFTER)).expectEvents(withdrawn);
    for (var after : List.of(withdraw, approve(TODAY))) {
      Decisions.fixture(CreditPolicy.class)
          .given(drafted(), withdrawn)
          .when(after, Decisions.by(SECOND))
          .expectException(WrongState.class)
          .expectExceptionMessage("This draft was withdrawn.");
    }
    Decisions.fixture(CreditPolicy.class)
        .given(
            drafted(),
            new CreditPolicyEvent.PolicyApproved(ID, 2, TODAY, ShippedDecision.granted()))
        .when(withdraw, Decisions.by(DRAFTER))
        .expectException(WrongState.class)
        .expectExceptionMessage("This version is approved already.");
    Decisions.fixture(CreditPolicy.class)
        .given(drafted())
        .when(withdraw, Decisions.by("controller"))
        .expectException(RuleBroken.class);
  }

  @Test
  void dataThatNobodyCouldBeJudgedByIsRefusedByName() {
    isRefused("distressBelow", () -> data(DATA, "75", "75", DATA.measures(), DATA.classes()));
    isRefused("distressBelow", () -> data(DATA, "101", "25", DATA.measures(), DATA.classes()));
    isRefused(
        "measures",
        () -> data(DATA, "75", "25", List.of(rule("sector", "0", "1", "2")), DATA.classes()));
    isRefused(
        "measures: sector is there twice",
        () ->
            data(
                DATA,
                "75",
                "25",
                List.of(rule("sector", "1", "1", "2"), rule("sector", "1", "1", "2")),
                DATA.classes()));
    isRefused(
        "classes", () -> data(DATA, "75", "25", DATA.measures(), DATA.classes().subList(0, 2)));
    isRefused("measure is one of", () -> rule("luck", "1", "1", "2"));
    isRefused("weight", () -> rule("sector", "-1", "1", "2"));
    isRefused("distressAt and safeAt", () -> rule("sector", "1", "2", "2.0"));
    isRefused("halfLifeDays", () -> new Behaviour(BigDecimal.ONE, 0));
    isRefused("lostPerDay", () -> new Behaviour(BigDecimal.ZERO, 1));
    isRefused("points", () -> new TablePoints("F", new BigDecimal("101")));
    isRefused("validMonths", () -> new ClassTerms(CreditClass.SAFE, Percentage.of("1"), null, 37));
    isRefused(
        "shareOfEquity", () -> new ClassTerms(CreditClass.SAFE, Percentage.of("101"), null, 1));
    assertThat(DATA.termsOf(CreditClass.SAFE).shareOfEquity()).isEqualTo(Percentage.of("10"));
    assertThat(DATA.knockOuts().taxDebtAbove()).isNotEqualTo(Money.of("1", "SEK"));
  }

  private static void isRefused(
      String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
    assertThatThrownBy(made)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  private static MeasureRule rule(String measure, String weight, String low, String high) {
    return new MeasureRule(
        measure, new BigDecimal(weight), new BigDecimal(low), new BigDecimal(high));
  }

  private static PolicyData data(
      PolicyData of,
      String safeAbove,
      String distressBelow,
      List<MeasureRule> measures,
      List<ClassTerms> classes) {
    return new PolicyData(
        of.name(),
        of.source(),
        of.zScore(),
        new BigDecimal(safeAbove),
        new BigDecimal(distressBelow),
        of.leastKnown(),
        measures,
        of.behaviour(),
        classes,
        of.knockOuts(),
        of.guaranteeCounted(),
        of.sectors(),
        of.countries());
  }

  private static org.hamcrest.Matcher<? extends List<? super EventMessage<?>>> only(
      String what, java.util.function.Consumer<Object> looks) {
    return Matchers.exactSequenceOf(
        new CustomMatcher<EventMessage<?>>(what) {
          @Override
          public boolean matches(Object message) {
            looks.accept(((EventMessage<?>) message).getPayload());
            return true;
          }
        },
        Matchers.andNoMore());
  }
}
