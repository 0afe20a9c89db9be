package voti.credit.promise;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.promise.PromiseCommand.JudgePromise;
import voti.credit.promise.PromiseCommand.MakePromise;
import voti.credit.promise.PromiseCommand.WithdrawPromise;
import voti.credit.promise.PromiseEvent.PromiseBroken;
import voti.credit.promise.PromiseEvent.PromiseKept;
import voti.credit.promise.PromiseEvent.PromiseMade;
import voti.credit.promise.PromiseEvent.PromiseWithdrawn;
import voti.kit.testing.Decisions;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class PromiseTest {

  private static final String ID = "ptp-7f-0192f3a0-0061-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-03-20");
  private static final LocalDate BY = DAY.plusDays(10);
  private static final List<PromisedItem> ITEMS =
      List.of(
          new PromisedItem("inv-1", "2010-000001", Samples.sek("5000.00")),
          new PromisedItem("inv-2", "2010-000002", Samples.sek("731.29")));
  private static final PromiseMade MADE =
      new PromiseMade(ID, Samples.ACCOUNT, ITEMS, Samples.sek("5500.00"), BY, "per-7f-pelle", DAY);

  private AggregateTestFixture<Promise> fixture;

  @BeforeEach
  void fixture() {
    fixture = Decisions.fixture(Promise.class);
  }

  private static MakePromise make(String amount, List<PromisedItem> items, LocalDate by) {
    return new MakePromise(
        ID, Samples.ACCOUNT, items, Samples.sek(amount), by, "per-7f-pelle", DAY);
  }

  @Test
  void somebodyPromisedAnAmountOfItemsByADay() {
    fixture
        .givenNoPriorActivity()
        .when(make("5500.00", ITEMS, BY), Decisions.by("kam"))
        .expectEvents(MADE);
  }

  @Test
  void noMoreThanIsOpenAndNoDayFarAway() {
    for (var wrong :
        List.of(
            make("5731.30", ITEMS, BY),
            make("0.00", ITEMS, BY),
            make("1.00", List.of(), BY),
            make("1.00", ITEMS, DAY.minusDays(1)),
            make("1.00", ITEMS, DAY.plusDays(31)))) {
      Decisions.fixture(Promise.class)
          .givenNoPriorActivity()
          .when(wrong, Decisions.by("kam"))
          .expectException(RuleBroken.class);
    }
  }

  @Test
  void paidInFullItIsKeptAndACentLessBreaksItWithThePartStated() {
    fixture
        .given(MADE)
        .when(new JudgePromise(ID, Samples.sek("5500.00")))
        .expectEvents(
            new PromiseKept(
                ID, Samples.ACCOUNT, Samples.sek("5500.00"), Samples.sek("5500.00"), BY));
    Decisions.fixture(Promise.class)
        .given(MADE)
        .when(new JudgePromise(ID, Samples.sek("5499.99")))
        .expectEvents(broken("5499.99", "0.01"));
  }

  @Test
  void thereIsOneJudgement() {
    fixture
        .given(MADE, broken("0.00", "5500.00"))
        .when(new JudgePromise(ID, Samples.sek("5500.00")))
        .expectNoEvents();
    Decisions.fixture(Promise.class)
        .given(MADE, broken("0.00", "5500.00"))
        .when(new WithdrawPromise(ID, DAY), Decisions.by(People.controller("A mistake")))
        .expectException(WrongState.class)
        .expectExceptionMessage("This promise is broken already.");
  }

  @Test
  void itIsWithdrawnForAReason() {
    fixture
        .given(MADE)
        .when(new WithdrawPromise(ID, DAY), Decisions.by(People.controller("A mistake")))
        .expectEvents(
            new PromiseWithdrawn(
                ID, Samples.ACCOUNT, Samples.sek("5500.00"), BY, DAY, "A mistake"));
    Decisions.fixture(Promise.class)
        .given(MADE)
        .when(new WithdrawPromise(ID, DAY), Decisions.by("kam"))
        .expectException(RuleBroken.class);
  }

  private static PromiseBroken broken(String paid, String missing) {
    return new PromiseBroken(
        ID, Samples.ACCOUNT, Samples.sek("5500.00"), Samples.sek(paid), Samples.sek(missing), BY);
  }
}
