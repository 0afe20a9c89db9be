package voti.orders.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.framework.Agreed.ID;
import static voti.orders.framework.Agreed.MARCH;
import static voti.orders.framework.Agreed.MONTHLY;
import static voti.orders.framework.Agreed.PERIOD;
import static voti.orders.framework.Agreed.WEEKENDS;
import static voti.orders.framework.Agreed.agree;
import static voti.orders.framework.Agreed.brushes;
import static voti.orders.framework.Agreed.byHand;
import static voti.orders.framework.Agreed.due;
import static voti.orders.framework.Agreed.impossible;
import static voti.orders.framework.Agreed.litres;
import static voti.orders.framework.Agreed.now;
import static voti.orders.framework.Agreed.paint;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.Life;
import voti.orders.framework.FrameworkCommand.EndFramework;
import voti.orders.framework.FrameworkCommand.ExpireFramework;
import voti.orders.framework.FrameworkCommand.ResumeFramework;
import voti.orders.framework.FrameworkCommand.SuspendFramework;
import voti.orders.framework.FrameworkEvent.CallOffFollowed;
import voti.orders.framework.FrameworkEvent.CallOffRefused;
import voti.orders.framework.FrameworkEvent.FrameworkAgreed;
import voti.orders.framework.FrameworkEvent.FrameworkCalledOff;
import voti.orders.framework.FrameworkEvent.FrameworkEnded;
import voti.orders.framework.FrameworkEvent.FrameworkExpired;
import voti.orders.framework.FrameworkEvent.FrameworkRefused;
import voti.orders.framework.FrameworkEvent.FrameworkResumed;
import voti.orders.framework.FrameworkEvent.FrameworkSuspended;
import voti.orders.order.Objection;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

/** One framework from its agreement to its end. */
class FrameworkTest {

  private static final LocalDate SATURDAY = LocalDate.of(2010, 5, 1);

  private final Life<Framework> framework = new Life<>(Framework.class);

  @Test
  void itIsAgreedAtThePricesOfItsDayByTheRulesOfAnOrder() {
    var agreed = framework.one(FrameworkAgreed.class, agree(), "kam");
    assertThat(agreed.value().toString()).as("80 l at 48.00, 40 brushes at 15.00").contains("4440");
    assertThat(agreed.decision().outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(agreed.decision().policy().name()).isEqualTo("framework-authority");
    assertThat(agreed.decision().rules())
        .extracting(rule -> rule.rule())
        .contains(
            "discount-stays-within-mandate",
            "margin-stays-above-floor",
            "column-within-mandate",
            "order-value-stays-within-mandate");
    framework.refuses(WrongState.class, agree(), "kam");
  }

  @Test
  void whatIsBeyondTheMandateIsRefusedAndKept() {
    var refused =
        framework.one(FrameworkRefused.class, agree("6", "5", Pricing.AGREED, MONTHLY), "kam");
    assertThat(refused.rule()).isEqualTo("discount-stays-within-mandate");
    assertThat(refused.decision().outcome()).isEqualTo(Outcome.REFUSED);
    framework.one(FrameworkAgreed.class, agree(), "kam");
  }

  @Test
  void whatIsNotWholeIsNotJudged() {
    framework.refuses(RuleBroken.class, agree("4", "101", Pricing.AGREED, MONTHLY), "kam");
    framework.refuses(RuleBroken.class, agree("4", "5", Pricing.LIST, MONTHLY), "kam");
    var never = new Schedule(Schedule.Every.WEEK, 8, null);
    framework.refuses(RuleBroken.class, agree("4", "5", Pricing.AGREED, never), "kam");
  }

  @Test
  void aCallOffIsAnOrderAtTheAgreedPrice() {
    framework.then(agree(), "kam");
    var called =
        framework.one(
            FrameworkCalledOff.class, byHand("ord-1", MARCH, paint(30), brushes(5)), "kam");
    assertThat(called.lines().withoutVat().toString()).as("1,440.00 and 75.00").contains("1515");
    assertThat(called.by()).isNotNull();
    var order = WhenCalledOffThenTakeOrder.command(called).captured();
    assertThat(order.source().calledOffFrom()).isEqualTo(ID);
    assertThat(order.orderedOn()).isEqualTo(MARCH);
    assertThat(ledger(1).calledOff()).isEqualTo(litres(30));
    assertThat(ledger(1).remaining()).isEqualTo(litres(50));
  }

  @Test
  void atListPricesTheDayOfTheCallOffCounts() {
    framework.then(agree("0", "0", Pricing.LIST, null), "kam");
    var called = framework.one(FrameworkCalledOff.class, byHand("ord-1", MARCH, paint(10)), "kam");
    assertThat(called.lines().withoutVat().toString()).contains("500.00");
  }

  @Test
  void moreThanRemainsAndIsToleratedIsRefusedAsAnEvent() {
    framework.then(agree(), "kam");
    framework.then(byHand("ord-1", MARCH, paint(80)), "kam");
    assertThat(refused(byHand("ord-2", MARCH, paint(5))))
        .isEqualTo("call-off-stays-within-the-framework");
    framework.one(FrameworkCalledOff.class, byHand("ord-3", MARCH, paint(4)), "kam");
    assertThat(ledger(1).remaining()).isEqualTo(litres(0));
    assertThat(refused(byHand("ord-4", MARCH, paint(1), paint(1))))
        .isIn("line-is-called-off-once", "call-off-stays-within-the-framework");
  }

  @Test
  void whatAnOrderGivesBackCanBeCalledOffAgain() {
    framework.then(agree(), "kam");
    framework.then(byHand("ord-1", MARCH, paint(80)), "kam");
    framework.one(CallOffFollowed.class, now("ord-1", 50, 50), "kam");
    assertThat(framework.then(now("ord-1", 50, 50), "kam")).as("told twice").isEmpty();
    assertThat(ledger(1).givenBack()).isEqualTo(litres(30));
    assertThat(ledger(1).delivered()).isEqualTo(litres(50));
    framework.one(FrameworkCalledOff.class, byHand("ord-2", MARCH, paint(30)), "kam");
  }

  @Test
  void aDayOfTheScheduleIsCalledOffOnce() {
    framework.then(agree(), "kam");
    assertThat(next()).isEqualTo(LocalDate.of(2010, 2, 1));
    framework.then(due(LocalDate.of(2010, 2, 1), paint(20)), "system");
    assertThat(framework.then(due(LocalDate.of(2010, 2, 1), paint(20)), "system")).isEmpty();
    assertThat(next()).isEqualTo(MARCH);
    framework.then(due(MARCH, paint(20)), "system");
    framework.then(due(LocalDate.of(2010, 4, 1), paint(20)), "system");
    assertThat(next()).as("the first of May is a Saturday").isEqualTo(SATURDAY.plusDays(2));
    framework.then(byHand("ord-9", MARCH, paint(15)), "kam");
    var last =
        (FrameworkCalledOff)
            framework.then(due(SATURDAY.plusDays(2), paint(20)), "system").getFirst();
    assertThat(last.called().getFirst().asked()).as("what is left").isEqualTo(litres(5));
    assertThat(next()).as("nothing is left").isNull();
  }

  @Test
  void aDayThatFailsIsAnEventWithItsOwnerAndNotTriedAgain() {
    framework.then(agree(), "kam");
    var outside = new Objection("line-is-within-assortment", "assortment", "it ended", "Paint");
    var failed = framework.one(CallOffRefused.class, due(MARCH, paint(20, outside)), "system");
    assertThat(failed.rule()).isEqualTo("line-is-within-assortment");
    assertThat(failed.owner()).isEqualTo("emp-kam");
    assertThat(failed.due()).isEqualTo(MARCH);
    assertThat(framework.then(due(MARCH, paint(20)), "system")).isEmpty();
    assertThat(refused(impossible(LocalDate.of(2010, 4, 1)))).isEqualTo("buyer-stands-for-itself");
  }

  @Test
  void whatIsSuspendedIsNotCalledOffAndNotMadeUpFor() {
    framework.then(agree(), "kam");
    framework.one(FrameworkSuspended.class, new SuspendFramework(ID, MARCH), "kam");
    assertThat(next()).isNull();
    assertThat(refused(byHand("ord-1", MARCH, paint(1)))).isEqualTo("framework-is-active");
    framework.refuses(WrongState.class, new SuspendFramework(ID, MARCH), "kam");
    var april = LocalDate.of(2010, 4, 15);
    framework.one(FrameworkResumed.class, new ResumeFramework(ID, april), "kam");
    assertThat(next()).isEqualTo(SATURDAY.plusDays(2));
  }

  @Test
  void itEndsBeforeItsTimeOrWithIt() {
    framework.then(agree(), "kam");
    assertThat(refused(byHand("ord-1", LocalDate.of(2010, 7, 1), paint(1))))
        .isEqualTo("call-off-is-within-the-period");
    assertThat(framework.then(new ExpireFramework(ID, LocalDate.of(2010, 6, 30)), "system"))
        .isEmpty();
    framework.one(
        FrameworkExpired.class,
        new ExpireFramework(ID, Objects.requireNonNull(PERIOD.until())),
        "system");
    framework.refuses(WrongState.class, new EndFramework(ID, MARCH), "kam");
  }

  @Test
  void whatIsEndedIsOver() {
    framework.then(agree(), "kam");
    framework.one(FrameworkEnded.class, new EndFramework(ID, MARCH), "kam");
    assertThat(refused(byHand("ord-1", MARCH, paint(1)))).isEqualTo("framework-is-active");
  }

  private String refused(Object command) {
    return framework.one(CallOffRefused.class, command, "kam").rule();
  }

  private LineLedger ledger(int line) {
    return standing().ledger().get(line - 1);
  }

  private @Nullable LocalDate next() {
    return standing().nextDue(WEEKENDS);
  }

  private FrameworkStanding standing() {
    @Nullable FrameworkStanding now = null;
    for (var event : framework.events()) {
      now = FrameworkStanding.next(now, (FrameworkEvent) event);
    }
    return Objects.requireNonNull(now);
  }
}
