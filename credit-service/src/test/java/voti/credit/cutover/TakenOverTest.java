package voti.credit.cutover;

import static voti.credit.cutover.CutOverSamples.ORIGIN;
import static voti.credit.cutover.CutOverSamples.STREAM;
import static voti.credit.cutover.CutOverSamples.paid;
import static voti.credit.cutover.CutOverSamples.row;

import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import voti.credit.cutover.TakenOverCommand.Origin;
import voti.credit.cutover.TakenOverCommand.Refused;
import voti.credit.cutover.TakenOverCommand.SettleRows;
import voti.credit.cutover.TakenOverCommand.TakeRows;
import voti.credit.cutover.TakenOverEvent.PaymentsTaken;
import voti.credit.cutover.TakenOverEvent.RowsBooked;
import voti.credit.cutover.TakenOverEvent.RowsContradicted;
import voti.credit.cutover.TakenOverEvent.RowsGivenBack;
import voti.credit.cutover.TakenOverEvent.RowsTaken;
import voti.credit.cutover.TakenOverEvent.RowsTakenAgain;
import voti.kit.testing.Decisions;

class TakenOverTest {

  private static final FileKind OPEN = FileKind.OPEN_ITEMS;
  private static final TakenRow ONE = row("2009-1", "100.00");
  private static final TakenRow TWO = row("2009-2", "50.00");
  private static final TakenRow OTHER_ONE = row("2009-1", "99.00");

  private static TakeRows take(TakenRow... rows) {
    return new TakeRows(STREAM, ORIGIN, OPEN, List.of(rows));
  }

  private static RowsTaken taken(TakenRow... rows) {
    return new RowsTaken(STREAM, ORIGIN, OPEN, List.of(rows));
  }

  private static RowsBooked booked(TakenRow... rows) {
    return new RowsBooked(STREAM, ORIGIN, OPEN, List.of(rows));
  }

  private static Refused refused(TakenRow row, String why) {
    return new Refused(row.id(), row.content(), why);
  }

  private static RowsGivenBack givenBack(TakenRow row) {
    return new RowsGivenBack(STREAM, ORIGIN, OPEN, List.of(refused(row, "Not in SEK.")));
  }

  private static RowsContradicted contradicted(TakenRow row) {
    return new RowsContradicted(
        STREAM,
        ORIGIN,
        OPEN,
        List.of(
            refused(row, "A row of this key was taken with other content; the first one stands.")));
  }

  private static ResultValidator<TakenOver> when(Object command, Object... given) {
    return Decisions.fixture(TakenOver.class)
        .given(given)
        .when(command, Decisions.by("controller"));
  }

  @Test
  void aRowIsTakenOnceAndTheSameRowAgainChangesNothing() {
    when(take(ONE, TWO, ONE)).expectEvents(taken(ONE, TWO));
    when(take(ONE, TWO), taken(ONE), booked(ONE)).expectEvents(taken(TWO));
    when(take(ONE), taken(ONE), booked(ONE)).expectNoEvents();
  }

  @Test
  void aRowThatWasBrokenOffBeforeItWasBookedIsTakenAgain() {
    var again = new RowsTakenAgain(STREAM, ORIGIN, OPEN, List.of(ONE));
    when(take(ONE), taken(ONE)).expectEvents(again);
    when(take(ONE, TWO), taken(ONE), again).expectEvents(taken(TWO), again);
  }

  @Test
  void aRowOfTheSameKeyWithOtherContentIsRefusedAndTheOthersAreTaken() {
    when(take(OTHER_ONE, TWO), taken(ONE)).expectEvents(taken(TWO), contradicted(OTHER_ONE));
    when(take(ONE, OTHER_ONE)).expectEvents(taken(ONE), contradicted(OTHER_ONE));
  }

  @Test
  void whatTheAccountRefusedIsGivenBackAndMayComeMendedAsAnotherAttempt() {
    var settle =
        new SettleRows(STREAM, ORIGIN, OPEN, List.of(TWO), List.of(refused(ONE, "Not in SEK.")));
    when(settle, taken(ONE, TWO)).expectEvents(booked(TWO), givenBack(ONE));
    when(settle, taken(ONE, TWO), booked(TWO), givenBack(ONE)).expectNoEvents();
    when(take(OTHER_ONE), taken(ONE), givenBack(ONE)).expectEvents(taken(OTHER_ONE.at(1)));
    when(take(ONE), taken(ONE), givenBack(ONE)).expectEvents(taken(ONE.at(1)));
  }

  @Test
  void anotherCutOverOfTheSameSystemCountsTheRowAndKeepsItsContent() {
    var other = new Origin(ORIGIN.account(), "cut-00-2", ORIGIN.source(), ORIGIN.day());
    when(new TakeRows(STREAM, other, OPEN, List.of(ONE)), taken(ONE), booked(ONE))
        .expectEvents(new RowsTakenAgain(STREAM, other, OPEN, List.of(ONE)));
    when(new TakeRows(STREAM, other, OPEN, List.of(OTHER_ONE)), taken(ONE), booked(ONE))
        .expectEvents(new RowsContradicted(STREAM, other, OPEN, contradicted(OTHER_ONE).rows()));
  }

  @Test
  void aPaymentOfThePastIsKnownAndAsksNothingOfTheAccount() {
    var paid = paid("2009-0", "9.00");
    var take = new TakeRows(STREAM, ORIGIN, FileKind.PAID_ITEMS, List.of(paid, paid));
    var known = new PaymentsTaken(STREAM, ORIGIN, List.of(paid));
    when(take).expectEvents(known);
    when(take, known).expectNoEvents();
  }
}
