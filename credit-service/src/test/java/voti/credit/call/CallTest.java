package voti.credit.call;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import voti.credit.Samples;
import voti.credit.call.CallCommand.LogCall;
import voti.credit.call.CallEvent.CallLogged;
import voti.kit.testing.Decisions;
import voti.values.decision.RuleBroken;

class CallTest {

  private static final String ID = "cal-7f-0192f3a0-0062-7000-8000-000000000001";
  private static final LocalDate DAY = LocalDate.parse("2010-03-20");

  private static LogCall log(String outcome, LocalDate again) {
    return new LogCall(ID, Samples.ACCOUNT, "per-7f-pelle", outcome, null, again, DAY);
  }

  @Test
  void aCallIsLoggedOnceWithOrWithoutAPromise() {
    var logged =
        new CallLogged(
            ID, Samples.ACCOUNT, "per-7f-pelle", "will-answer", null, DAY.plusDays(2), DAY);
    Decisions.fixture(Call.class)
        .givenNoPriorActivity()
        .when(log("will-answer", DAY.plusDays(2)), Decisions.by("kam"))
        .expectEvents(logged);
    Decisions.fixture(Call.class)
        .given(logged)
        .when(log("refuses", null), Decisions.by("kam"))
        .expectNoEvents();
  }

  @Test
  void itsOutcomeIsKnownAndTheNextOneComesAfter() {
    Decisions.fixture(Call.class)
        .givenNoPriorActivity()
        .when(log("angry", null), Decisions.by("kam"))
        .expectException(RuleBroken.class);
    Decisions.fixture(Call.class)
        .givenNoPriorActivity()
        .when(log("no-answer", DAY.minusDays(1)), Decisions.by("kam"))
        .expectException(RuleBroken.class)
        .expectExceptionMessage("The next call comes after this one.");
  }
}
