package voti.credit.period;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.period.AccountingPeriodEvent.PeriodChangeRefused;
import voti.credit.period.AccountingPeriodEvent.PeriodClosed;
import voti.credit.period.AccountingPeriodEvent.PeriodReopened;
import voti.kit.testing.Decisions;
import voti.values.Money;
import voti.values.decision.Actor;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class AccountingPeriodTest {

  private static final YearMonth MONTH = YearMonth.parse("2010-01");
  private static final String ID = AccountingPeriods.of(MONTH);
  private static final Instant UNTIL = Instant.parse("2010-02-15T08:59:00Z");
  private static final Actor FIRST = People.controller("Compared");
  private static final Actor SECOND =
      new Actor("emp-00-2", "controller", "finance", null, null, "The auditor asks", "api");
  private static final List<PeriodTotal> TOTALS =
      List.of(new PeriodTotal("1210", "Receivables", Money.of("5", "EUR"), Money.of("0", "EUR")));

  private final AggregateTestFixture<AccountingPeriod> fixture =
      Decisions.fixture(AccountingPeriod.class);

  private static AccountingPeriodCommand.ClosePeriod close(YearMonth month) {
    return new AccountingPeriodCommand.ClosePeriod(ID, month, UNTIL, 3, TOTALS, "abc");
  }

  private static PeriodClosed closed(int ordinal) {
    return new PeriodClosed(
        ID, MONTH, ordinal, UNTIL, 3, TOTALS, "abc", FIRST.person(), "Compared");
  }

  private static PeriodReopened reopened() {
    return new PeriodReopened(ID, MONTH, 1, SECOND.person(), "The auditor asks");
  }

  @Test
  void aMonthThatIsOverIsClosedWithItsTotals() {
    fixture.givenNoPriorActivity().when(close(MONTH), Decisions.by(FIRST)).expectEvents(closed(1));
  }

  @Test
  void aMonthThatIsNotOverIsNot() {
    var february = YearMonth.parse("2010-02");
    fixture
        .givenNoPriorActivity()
        .when(close(february), Decisions.by(FIRST))
        .expectEvents(
            new PeriodChangeRefused(
                ID,
                february,
                "period-is-over",
                "2010-02 is not over; it can be closed after its last day.",
                FIRST.person()));
  }

  @Test
  void closingTakesAReasonAndIsDoneOnce() {
    fixture
        .givenNoPriorActivity()
        .when(close(MONTH), Decisions.by("controller"))
        .expectException(RuleBroken.class);
    Decisions.fixture(AccountingPeriod.class)
        .given(closed(1))
        .when(close(MONTH), Decisions.by(SECOND))
        .expectException(WrongState.class);
  }

  @Test
  void aSecondPersonOpensItAgainAndItIsClosedASecondTime() {
    fixture
        .given(closed(1))
        .when(new AccountingPeriodCommand.ReopenPeriod(ID, MONTH), Decisions.by(SECOND))
        .expectEvents(reopened());
    Decisions.fixture(AccountingPeriod.class)
        .given(closed(1), reopened())
        .when(close(MONTH), Decisions.by(FIRST))
        .expectEvents(closed(2));
  }

  @Test
  void whoClosedItDoesNotOpenItAndThatIsStored() {
    fixture
        .given(closed(1))
        .when(new AccountingPeriodCommand.ReopenPeriod(ID, MONTH), Decisions.by(FIRST))
        .expectEvents(
            new PeriodChangeRefused(
                ID,
                MONTH,
                "reopened-by-a-second-person",
                "Who closed 2010-01 cannot open it again; ask a second person.",
                FIRST.person()));
    Decisions.fixture(AccountingPeriod.class)
        .given(closed(1), reopened())
        .when(new AccountingPeriodCommand.ReopenPeriod(ID, MONTH), Decisions.by(SECOND))
        .expectException(WrongState.class);
  }
}
