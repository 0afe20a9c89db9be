package voti.credit.cutover;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.credit.cutover.CutOverSamples.CUT_OVER;
import static voti.credit.cutover.CutOverSamples.DAY;
import static voti.credit.cutover.CutOverSamples.FILE;
import static voti.credit.cutover.CutOverSamples.begun;
import static voti.credit.cutover.CutOverSamples.counted;
import static voti.credit.cutover.CutOverSamples.opened;
import static voti.credit.cutover.CutOverSamples.reconciled;
import static voti.credit.cutover.CutOverSamples.taken;
import static voti.credit.cutover.CutOverSamples.total;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.Test;
import voti.credit.People;
import voti.credit.Samples;
import voti.credit.cutover.CutOverCommand.BeginFile;
import voti.credit.cutover.CutOverCommand.ConfirmCutOver;
import voti.credit.cutover.CutOverCommand.EndFile;
import voti.credit.cutover.CutOverCommand.OpenCutOver;
import voti.credit.cutover.CutOverCommand.Reconcile;
import voti.credit.cutover.CutOverEvent.CutOverConfirmed;
import voti.credit.cutover.CutOverEvent.CutOverRefused;
import voti.kit.testing.Decisions;
import voti.values.decision.Actor;
import voti.values.decision.Outcome;
import voti.values.decision.RuleBroken;
import voti.values.decision.WrongState;

class CutOverTest {

  private static final List<Named> NONE = List.of();

  private static Map<String, String> by(String person, String reason) {
    var controller = People.controller(reason);
    return Decisions.by(
        new Actor(person, controller.role(), controller.department(), null, null, reason, "api"));
  }

  private static ResultValidator<CutOver> when(
      Object command, Map<String, String> by, Object... given) {
    return Decisions.fixture(CutOver.class).given(given).when(command, by);
  }

  private static CutOverEvent decided(
      String booked, List<Named> named, String person, String reason) {
    var seen = new java.util.ArrayList<CutOverEvent>();
    when(
            new ConfirmCutOver(CUT_OVER, named),
            by(person, reason),
            opened(),
            begun(1),
            taken(0),
            reconciled(booked))
        .expectEventsMatching(
            Matchers.payloadsMatching(
                Matchers.listWithAllOf(
                    Matchers.predicate((CutOverEvent event) -> seen.add(event)))));
    return seen.getLast();
  }

  @Test
  void itIsOpenedOnceWithTotalsThatAreStatedOnce() {
    var stated = List.of(total(FileKind.OPEN_ITEMS, 2, "150.00"));
    var open = new OpenCutOver(CUT_OVER, "Navision", DAY, stated);
    Decisions.fixture(CutOver.class)
        .givenNoPriorActivity()
        .when(open, by("emp-opener", ""))
        .expectEvents(opened());
    when(open, by("emp-opener", ""), opened()).expectNoEvents();
    for (var wrong :
        List.of(
            List.<Total>of(),
            List.of(stated.getFirst(), total(FileKind.OPEN_ITEMS, 1, "1.00")),
            List.of(total(FileKind.COVERS, -1, "1.00")))) {
      Decisions.fixture(CutOver.class)
          .givenNoPriorActivity()
          .when(new OpenCutOver(CUT_OVER, "Navision", DAY, wrong), by("emp-opener", ""))
          .expectException(RuleBroken.class);
    }
  }

  @Test
  void aFileIsBegunAgainUntilNothingOfItWasRefused() {
    var begin = new BeginFile(CUT_OVER, FILE, FileKind.OPEN_ITEMS, "open.csv");
    var sender = by("emp-sender", "");
    when(begin, sender, opened()).expectEvents(begun(1));
    when(begin, sender, opened(), begun(1)).expectEvents(begun(2));
    when(begin, sender, opened(), begun(1), taken(1)).expectEvents(begun(2));
    when(begin, sender, opened(), begun(1), taken(0)).expectNoEvents();
    when(new EndFile(CUT_OVER, FILE, counted(0)), sender, opened(), begun(1))
        .expectEvents(taken(0));
    when(new EndFile(CUT_OVER, FILE, counted(0)), sender, opened())
        .expectException(WrongState.class);
  }

  @Test
  void aFileThatWasBrokenOffStandsInTheWayOfReconcilingAndANewOneOfConfirming() {
    var there = List.of(total(FileKind.OPEN_ITEMS, 2, "150.00"));
    var reconcile = new Reconcile(CUT_OVER, there, there);
    var anybody = by("emp-sender", "");
    when(reconcile, anybody, opened(), begun(1)).expectException(WrongState.class);
    when(reconcile, anybody, opened(), begun(1), taken(0)).expectEvents(reconciled("150.00"));
    when(
            new ConfirmCutOver(CUT_OVER, NONE),
            by("emp-second", ""),
            opened(),
            reconciled("150.00"),
            begun(1),
            taken(0))
        .expectException(WrongState.class);
  }

  @Test
  void aSecondPersonConfirmsTotalsThatAgreeWithACompleteRecord() {
    assertThat(decided("150.00", NONE, "emp-second", ""))
        .isInstanceOfSatisfying(
            CutOverConfirmed.class,
            e -> {
              assertThat(e.decision().outcome()).isEqualTo(Outcome.GRANTED);
              assertThat(e.decision().policy().name()).isEqualTo("cut-over");
              assertThat(e.decision().rules()).hasSize(2).allMatch(rule -> rule.passed());
              assertThat(e.decision().facts().toString())
                  .contains("Navision", "2010-01-01", "emp-opener", "2 rows of 150.00 SEK");
              assertThat(e.decision().authority().role()).isEqualTo("controller");
              assertThat(e.decision().reason()).isEqualTo("The totals agree.");
            });
  }

  @Test
  void whoOpenedItOrSentAFileIsRefusedOnRecord() {
    for (var person : List.of("emp-opener", "emp-sender")) {
      assertThat(decided("150.00", NONE, person, "It is right"))
          .isInstanceOfSatisfying(
              CutOverRefused.class,
              e -> {
                assertThat(e.rule()).isEqualTo("second-person-confirms");
                assertThat(e.decision().outcome()).isEqualTo(Outcome.REFUSED);
                assertThat(e.decision().rules()).hasSize(2);
              });
    }
  }

  @Test
  void aDifferenceIsNamedAsItIsAndHasAReason() {
    var right = List.of(new Named(FileKind.OPEN_ITEMS, Samples.sek("-30.00")));
    var wrong = List.of(new Named(FileKind.OPEN_ITEMS, Samples.sek("30.00")));
    for (var named : List.of(NONE, wrong)) {
      assertThat(decided("120.00", named, "emp-second", "Known"))
          .isInstanceOfSatisfying(
              CutOverRefused.class,
              e -> {
                assertThat(e.rule()).isEqualTo("totals-agree-or-are-explained");
                assertThat(e.sentence()).contains("booked 2 rows of 120.00 SEK");
              });
    }
    assertThat(decided("120.00", right, "emp-second", "")).isInstanceOf(CutOverRefused.class);
    assertThat(decided("150.00", right, "emp-second", "Known")).isInstanceOf(CutOverRefused.class);
    assertThat(decided("120.00", right, "emp-second", "Written off there"))
        .isInstanceOfSatisfying(
            CutOverConfirmed.class,
            e -> {
              assertThat(e.decision().reason()).isEqualTo("Written off there");
              assertThat(e.decision().facts().toString()).contains("-30.00 SEK in 0 rows");
            });
  }

  @Test
  void afterItIsConfirmedNothingIsTaken() {
    var confirmed = decided("150.00", NONE, "emp-second", "");
    for (var command :
        List.of(
            new BeginFile(CUT_OVER, "other", FileKind.OPEN_ITEMS, "late.csv"),
            new Reconcile(CUT_OVER, List.of(), List.of()),
            new ConfirmCutOver(CUT_OVER, NONE))) {
      when(command, by("emp-third", ""), opened(), confirmed).expectException(WrongState.class);
    }
  }
}
