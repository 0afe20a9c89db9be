package voti.credit.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.dunning.DunningLetterCommand.DropLetter;
import voti.credit.dunning.DunningLetterCommand.IssueLetter;
import voti.credit.dunning.DunningLetterCommand.KeepLetter;
import voti.credit.dunning.DunningLetterCommand.ProposeLetter;
import voti.credit.dunning.DunningLetterCommand.RecordLetterSent;
import voti.credit.dunning.DunningLetterCommand.TakeLetter;
import voti.credit.dunning.DunningLetterEvent.LetterApproved;
import voti.credit.dunning.DunningLetterEvent.LetterDropped;
import voti.credit.dunning.DunningLetterEvent.LetterKept;
import voti.credit.dunning.DunningLetterEvent.LetterSent;
import voti.credit.dunning.DunningLetterEvent.LetterTaken;
import voti.credit.dunning.DunningLetterEvent.LetterVoided;
import voti.kit.testing.Decisions;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class DunningLetterTest {

  private static final LetterApproved APPROVED =
      new LetterApproved(Letters.ID, Letters.RUN, Samples.ACCOUNT);
  private static final LetterTaken TAKEN =
      new LetterTaken(Letters.ID, Letters.RUN, Samples.ACCOUNT);

  private AggregateTestFixture<DunningLetter> fixture;

  @BeforeEach
  void fixture() {
    fixture = Decisions.fixture(DunningLetter.class);
  }

  private static IssueLetter issue(List<String> raised, String fee, String interest) {
    return new IssueLetter(
        Letters.ID,
        raised,
        fee == null ? null : new Note("not-1", "F-1", Samples.sek(fee)),
        interest == null ? null : new Note("not-2", "I-1", Samples.sek(interest)),
        Letters.issued().payBy(),
        Letters.issued().text(),
        false);
  }

  @Test
  void itIsProposedOnce() {
    var p = Letters.proposed();
    var command =
        new ProposeLetter(
            p.letter(),
            p.run(),
            p.account(),
            p.on(),
            p.payBy(),
            p.items(),
            p.leftOut(),
            p.earlier(),
            p.text(),
            p.block(),
            p.procedure());
    fixture.givenNoPriorActivity().when(command).expectEvents(p);
    Decisions.fixture(DunningLetter.class).given(p).when(command).expectNoEvents();
  }

  @Test
  void aPersonDropsItForAReasonUntilTheRunIsApproved() {
    fixture
        .given(Letters.proposed())
        .when(new DropLetter(Letters.ID), Decisions.by(People.controller("They pay today")))
        .expectEvents(
            new LetterDropped(Letters.ID, Letters.RUN, Samples.ACCOUNT, "They pay today"));
    Decisions.fixture(DunningLetter.class)
        .given(Letters.proposed())
        .when(new DropLetter(Letters.ID), Decisions.by("controller"))
        .expectException(RuleBroken.class);
    Decisions.fixture(DunningLetter.class)
        .given(Letters.proposed(), APPROVED)
        .when(new DropLetter(Letters.ID), Decisions.by(People.controller("Too late")))
        .expectException(WrongState.class)
        .expectExceptionMessage("This letter is approved already.");
  }

  @Test
  void itIsWrittenOverWhatItRaisedAndAsksForNoMore() {
    fixture
        .given(Letters.proposed(), APPROVED)
        .when(issue(List.of("inv-2"), "60.00", "1.50"))
        .expectSuccessfulHandlerExecution()
        .expectState(letter -> assertThat(letter).extracting("level").isEqualTo(2));
    var whole = Letters.issued();
    Decisions.fixture(DunningLetter.class)
        .given(Letters.proposed(), APPROVED)
        .when(
            new IssueLetter(
                Letters.ID,
                List.of("inv-1", "inv-2"),
                whole.fee(),
                whole.interest(),
                whole.payBy(),
                whole.text(),
                whole.block()))
        .expectEvents(whole);
    Decisions.fixture(DunningLetter.class)
        .given(Letters.proposed(), APPROVED)
        .when(issue(List.of("inv-1"), "60.00", null))
        .expectException(IllegalArgumentException.class)
        .expectExceptionMessage("the items say 0.00 SEK, the note 60.00 SEK");
  }

  @Test
  void whatWasPaidMeanwhileVoidsIt() {
    fixture
        .given(Letters.proposed(), APPROVED)
        .when(issue(List.of(), null, null))
        .expectEvents(new LetterVoided(Letters.ID, Letters.RUN, Samples.ACCOUNT));
    Decisions.fixture(DunningLetter.class)
        .given(Letters.proposed())
        .when(issue(List.of("inv-1"), null, null))
        .expectNoEvents();
  }

  @Test
  void itIsHandedToThePostOnce() {
    fixture
        .given(Letters.proposed(), APPROVED, Letters.issued())
        .when(new TakeLetter(Letters.ID))
        .expectEvents(TAKEN);
    Decisions.fixture(DunningLetter.class)
        .given(Letters.proposed(), APPROVED, Letters.issued(), TAKEN)
        .when(new TakeLetter(Letters.ID))
        .expectNoEvents();
    Decisions.fixture(DunningLetter.class)
        .given(Letters.proposed(), APPROVED, Letters.issued(), TAKEN)
        .when(new RecordLetterSent(Letters.ID, "email", "<m>"))
        .expectEvents(new LetterSent(Letters.ID, Letters.RUN, Samples.ACCOUNT, 2, "email", "<m>"));
  }

  @Test
  void itMayBeKeptToBePrintedAndThenLeaveOnPaper() {
    var kept = new LetterKept(Letters.ID, Letters.RUN, Samples.ACCOUNT, 2, "no-address");
    fixture
        .given(Letters.proposed(), APPROVED, Letters.issued())
        .when(new KeepLetter(Letters.ID, "no-address"))
        .expectEvents(kept);
    Decisions.fixture(DunningLetter.class)
        .given(Letters.proposed(), APPROVED, Letters.issued(), kept)
        .when(new RecordLetterSent(Letters.ID, "paper", ""))
        .expectEvents(new LetterSent(Letters.ID, Letters.RUN, Samples.ACCOUNT, 2, "paper", ""));
    Decisions.fixture(DunningLetter.class)
        .given(Letters.proposed(), APPROVED)
        .when(new RecordLetterSent(Letters.ID, "paper", ""))
        .expectException(WrongState.class);
  }
}
