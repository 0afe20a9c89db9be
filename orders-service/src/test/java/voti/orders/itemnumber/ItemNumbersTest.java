package voti.orders.itemnumber;

import static voti.orders.SampleNumbers.STREAM;
import static voti.orders.SampleNumbers.THEIRS;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.BRUSH;
import static voti.orders.Samples.PAINT;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import voti.kit.command.Envelope;
import voti.kit.testing.Decisions;
import voti.orders.itemnumber.ItemNumbersCommand.DropNumber;
import voti.orders.itemnumber.ItemNumbersCommand.LeaveUnmatched;
import voti.orders.itemnumber.ItemNumbersCommand.MatchNumber;
import voti.orders.itemnumber.ItemNumbersEvent.NumberDropped;
import voti.orders.itemnumber.ItemNumbersEvent.NumberLeftUnmatched;
import voti.orders.itemnumber.ItemNumbersEvent.NumberMatched;
import voti.values.decision.Actor;
import voti.values.decision.WrongState;

class ItemNumbersTest {

  private static final Map<String, String> MARI =
      Envelope.of(new Actor("mari", "kam", "north", null, null, "By their catalogue.", "api"));
  private static final UnknownItem ITEM = new UnknownItem(THEIRS, "Pensel");
  private static final NumberLeftUnmatched LEFT =
      new NumberLeftUnmatched(STREAM, ACCOUNT, THEIRS, "Pensel", "34");
  private static final NumberMatched MATCHED =
      new NumberMatched(STREAM, ACCOUNT, THEIRS, BRUSH, "SItemNo011", "By their catalogue.");

  private final FixtureConfiguration<ItemNumbers> fixture = Decisions.fixture(ItemNumbers.class);

  @Test
  void aNumberThatComesTwiceWaitsOnce() {
    fixture
        .givenNoPriorActivity()
        .when(new LeaveUnmatched(STREAM, ACCOUNT, "34", List.of(ITEM, ITEM)), MARI)
        .expectEvents(LEFT);
    fixture
        .given(LEFT)
        .when(new LeaveUnmatched(STREAM, ACCOUNT, "35", List.of(ITEM)), MARI)
        .expectNoEvents();
  }

  @Test
  void theSameMatchChangesNothingAndAnotherCounts() {
    fixture
        .given(LEFT)
        .when(new MatchNumber(STREAM, ACCOUNT, THEIRS, BRUSH, "SItemNo011"), MARI)
        .expectEvents(MATCHED);
    fixture
        .given(LEFT, MATCHED)
        .when(new MatchNumber(STREAM, ACCOUNT, THEIRS, BRUSH, "SItemNo011"), MARI)
        .expectNoEvents();
    fixture
        .given(LEFT, MATCHED)
        .when(new MatchNumber(STREAM, ACCOUNT, THEIRS, PAINT, "SItemNo001"), MARI)
        .expectEvents(
            new NumberMatched(STREAM, ACCOUNT, THEIRS, PAINT, "SItemNo001", "By their catalogue."));
  }

  @Test
  void aKnownNumberDoesNotWait() {
    fixture
        .given(MATCHED)
        .when(new LeaveUnmatched(STREAM, ACCOUNT, "36", List.of(ITEM)), MARI)
        .expectNoEvents();
  }

  @Test
  void whatIsDroppedIsKnownNoMore() {
    var dropped = new NumberDropped(STREAM, ACCOUNT, THEIRS, "By their catalogue.");
    fixture.given(LEFT, MATCHED).when(new DropNumber(STREAM, THEIRS), MARI).expectEvents(dropped);
    fixture.given(LEFT).when(new DropNumber(STREAM, THEIRS), MARI).expectEvents(dropped);
    fixture
        .given(MATCHED, dropped)
        .when(new DropNumber(STREAM, THEIRS), MARI)
        .expectException(WrongState.class);
    fixture
        .given(MATCHED, dropped)
        .when(new LeaveUnmatched(STREAM, ACCOUNT, "34", List.of(ITEM)), MARI)
        .expectEvents(LEFT);
  }
}
