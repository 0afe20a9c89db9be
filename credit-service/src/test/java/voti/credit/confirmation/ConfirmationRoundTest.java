package voti.credit.confirmation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import voti.credit.confirmation.ConfirmationRoundEvent.ConfirmationRoundRefused;
import voti.credit.confirmation.ConfirmationRoundEvent.ConfirmationRoundReminded;
import voti.credit.confirmation.ConfirmationRoundEvent.ConfirmationRoundStarted;
import voti.credit.confirmation.ConfirmationRoundEvent.ConfirmationRoundWritten;
import voti.kit.testing.Decisions;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class ConfirmationRoundTest {

  private static final String ID = "bcr-00-1";
  private static final LocalDate DAY = LocalDate.parse("2009-12-31");
  private static final LocalDate TODAY = LocalDate.parse("2010-01-05");
  private static final LocalDate BY = LocalDate.parse("2010-01-31");

  private final AggregateTestFixture<ConfirmationRound> fixture =
      Decisions.fixture(ConfirmationRound.class);

  private static ConfirmationRoundCommand.StartConfirmationRound start(
      LocalDate day, LocalDate by) {
    return new ConfirmationRoundCommand.StartConfirmationRound(ID, day, List.of(), by, TODAY);
  }

  private static ConfirmationRoundStarted started() {
    return new ConfirmationRoundStarted(ID, DAY, List.of(), BY, TODAY, "emp-controller");
  }

  @Test
  void aRoundIsOfADayThatIsOver() {
    fixture
        .givenNoPriorActivity()
        .when(start(DAY, BY), Decisions.by("controller"))
        .expectEvents(started());
    Decisions.fixture(ConfirmationRound.class)
        .givenNoPriorActivity()
        .when(start(TODAY, BY), Decisions.by("controller"))
        .expectEvents(
            new ConfirmationRoundRefused(
                ID,
                TODAY,
                "day-of-the-balance-is-over",
                "The balance of 2010-01-05 is not known before that day is over."));
    Decisions.fixture(ConfirmationRound.class)
        .givenNoPriorActivity()
        .when(start(DAY, TODAY), Decisions.by("controller"))
        .expectException(RuleBroken.class);
  }

  @Test
  void itIsRemindedOfOnceItsLettersAreWritten() {
    var remind = new ConfirmationRoundCommand.RemindConfirmationRound(ID, TODAY, BY.plusDays(30));
    fixture
        .given(started())
        .when(remind, Decisions.by("controller"))
        .expectException(WrongState.class);
    var written = new ConfirmationRoundWritten(ID, 3, List.of("acc-7f-1"));
    Decisions.fixture(ConfirmationRound.class)
        .given(started())
        .when(
            new ConfirmationRoundCommand.CompleteConfirmationRound(ID, 3, List.of("acc-7f-1")),
            Decisions.by("automation"))
        .expectEvents(written);
    Decisions.fixture(ConfirmationRound.class)
        .given(started(), written)
        .when(remind, Decisions.by("controller"))
        .expectEvents(new ConfirmationRoundReminded(ID, TODAY, BY.plusDays(30), "emp-controller"));
  }
}
