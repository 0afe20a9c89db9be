package voti.credit.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.dunning.DunningRunCommand.ApproveRun;
import voti.credit.dunning.DunningRunCommand.CancelRun;
import voti.credit.dunning.DunningRunCommand.CompletePreview;
import voti.credit.dunning.DunningRunCommand.FinishRun;
import voti.credit.dunning.DunningRunCommand.StartRun;
import voti.credit.dunning.DunningRunEvent.RunApproved;
import voti.credit.dunning.DunningRunEvent.RunCancelled;
import voti.credit.dunning.DunningRunEvent.RunFinished;
import voti.credit.dunning.DunningRunEvent.RunPrepared;
import voti.credit.dunning.DunningRunEvent.RunStarted;
import voti.kit.testing.Decisions;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class DunningRunTest {

  private static final String ID = Letters.RUN;
  private static final RunStarted STARTED =
      new RunStarted(ID, Letters.DAY, Dunnable.PROCEDURE.cited());
  private static final RunPrepared PREPARED =
      new RunPrepared(
          ID,
          List.of(Letters.ID),
          List.of(Samples.sek("6070.29")),
          List.of(new AccountLeftOut(Samples.ACCOUNT, "excluded")));

  @Test
  void aPreviewIsMadeOnce() {
    Decisions.fixture(DunningRun.class)
        .givenNoPriorActivity()
        .when(new StartRun(ID, Letters.DAY, Letters.DAY, Dunnable.PROCEDURE.cited()))
        .expectEvents(STARTED);
    Decisions.fixture(DunningRun.class)
        .givenNoPriorActivity()
        .when(new StartRun(ID, Letters.DAY, Letters.DAY.minusDays(1), Dunnable.PROCEDURE.cited()))
        .expectException(RuleBroken.class)
        .expectExceptionMessage("Reminders are for today or a day before, not for 2010-04-05.");
    var complete = new CompletePreview(ID, PREPARED.letters(), PREPARED.due(), PREPARED.leftOut());
    Decisions.fixture(DunningRun.class).given(STARTED).when(complete).expectEvents(PREPARED);
    Decisions.fixture(DunningRun.class).given(STARTED, PREPARED).when(complete).expectNoEvents();
  }

  @Test
  void nothingLeavesUnlessAPersonLetItGoForAReason() {
    Decisions.fixture(DunningRun.class)
        .given(STARTED)
        .when(new ApproveRun(ID), Decisions.by(People.controller("Checked")))
        .expectException(WrongState.class)
        .expectExceptionMessage("This run is started.");
    Decisions.fixture(DunningRun.class)
        .given(STARTED, PREPARED)
        .when(new ApproveRun(ID), Decisions.by("controller"))
        .expectException(RuleBroken.class);
    Decisions.fixture(DunningRun.class)
        .given(STARTED, PREPARED)
        .when(new ApproveRun(ID), Decisions.by(People.controller("Checked")))
        .expectSuccessfulHandlerExecution()
        .expectState(run -> assertThat(run).extracting("state").isEqualTo("approved"));
    Decisions.fixture(DunningRun.class)
        .given(STARTED, new RunPrepared(ID, List.of(), List.of(), List.of()))
        .when(new ApproveRun(ID), Decisions.by(People.controller("Checked")))
        .expectException(RuleBroken.class)
        .expectExceptionMessage("There is no letter in this run to let go.");
  }

  @Test
  void itIsThrownAwayOrFinishedOnce() {
    Decisions.fixture(DunningRun.class)
        .given(STARTED, PREPARED)
        .when(new CancelRun(ID), Decisions.by(People.controller("Wrong day")))
        .expectEvents(new RunCancelled(ID, "Wrong day"));
    var approved = new RunApproved(ID, Letters.DAY, Samples.decision(Outcome.GRANTED));
    Decisions.fixture(DunningRun.class)
        .given(STARTED, PREPARED, approved)
        .when(new CancelRun(ID), Decisions.by(People.controller("Wrong day")))
        .expectException(WrongState.class);
    var finished = new RunFinished(ID, 1, 0, 0);
    Decisions.fixture(DunningRun.class)
        .given(STARTED, PREPARED, approved)
        .when(new FinishRun(ID, 1, 0, 0))
        .expectEvents(finished);
    Decisions.fixture(DunningRun.class)
        .given(STARTED, PREPARED, approved, finished)
        .when(new FinishRun(ID, 2, 0, 0))
        .expectNoEvents();
  }
}
