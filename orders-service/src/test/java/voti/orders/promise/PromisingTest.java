package voti.orders.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static voti.orders.Samples.ACCOUNT;
import static voti.orders.Samples.ORDER;
import static voti.orders.Samples.PAINT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.promise.PromiseCommand.Asked;
import voti.orders.promise.PromiseCommand.FollowWantedDay;
import voti.orders.promise.PromiseCommand.Of;
import voti.orders.promise.PromiseCommand.PromiseByHand;
import voti.orders.promise.PromiseCommand.PromiseFromStock;
import voti.orders.promise.PromiseEvent.PromiseMoved;
import voti.orders.promise.PromiseEvent.PromiseRefused;
import voti.values.Quantity;

/** What is promised, and what becomes of the first word. */
class PromisingTest {

  private static final String PROMISE = PromiseId.of(ORDER);
  private static final Of OF = new Of(ACCOUNT, ORDER, "34");
  private static final LocalDate AGREED = day(1);
  private static final LocalDate WANTED = day(10);

  private Map<Integer, PromisedLine> lines = Map.of();

  @Test
  void whatIsOnHandIsPromisedForTheDayItIsWanted() {
    assertThat(then(onHand(WANTED))).hasSize(1);
    assertThat(line().day()).isEqualTo(WANTED);
    assertThat(line().first()).isEqualTo(WANTED);
    assertThat(then(onHand(WANTED))).as("said again").isEmpty();
  }

  @Test
  void whatComesLaterThanItIsWantedIsPromisedForThen() {
    then(comes(day(17), WANTED));
    assertThat(line().first()).isEqualTo(day(17));
    assertThat(then(comes(day(12), WANTED))).as("its word for a later day stands").isEmpty();
  }

  @Test
  void nobodyPromisesWhatIsOnHandAndOfWhichNobodySaidADay() {
    assertThat(then(onHand(null))).isEmpty();
    then(comes(day(12), null));
    assertThat(line().day()).isEqualTo(day(12));
  }

  @Test
  void aLaterDayIsAnEventWithTheReasonAndTheFirstStays() {
    then(onHand(WANTED));
    var moved = (PromiseMoved) then(comes(day(20), WANTED)).getFirst();
    assertThat(moved.before()).isEqualTo(WANTED);
    assertThat(moved.reason()).isEqualTo("Stock in MAIN has all of it on 2010-02-20.");
    assertThat(line().day()).isEqualTo(day(20));
    assertThat(line().first()).isEqualTo(WANTED);
  }

  @Test
  void theWarehousePromisesWhatHasNoStock() {
    then(byHand(day(12), "The carrier comes on Fridays."));
    then(byHand(day(14), "The lorry broke down."));
    assertThat(line().day()).isEqualTo(day(14));
    assertThat(line().first()).isEqualTo(day(12));
    assertThat(then(byHand(day(14), "Again."))).isEmpty();
    assertThat(then(comes(day(25), WANTED))).as("the word of the warehouse stands").isEmpty();
  }

  @Test
  void aDayThatIsOverOrOnWhichStockHasNothingIsRefused() {
    assertThat(refused(byHand(AGREED.minusDays(1), "Late."))).isEqualTo("promised-day-is-to-come");
    then(comes(day(17), WANTED));
    assertThat(refused(byHand(day(16), "Hope."))).isEqualTo("stock-keeps-the-promise");
    assertThat(line().day()).isEqualTo(day(17));
  }

  @Test
  void theBuyersOwnLaterDayIsMeasuredFromThenOn() {
    then(comes(day(12), WANTED));
    then(wanted(day(24)));
    assertThat(line().day()).isEqualTo(day(24));
    assertThat(line().first()).isEqualTo(day(24));
    then(wanted(day(11)));
    assertThat(line().day()).as("earlier as far as stock has it").isEqualTo(day(12));
    assertThat(line().first()).isEqualTo(day(12));
  }

  @Test
  void anEarlierDayOfTheBuyerDoesNotMoveTheWordOfTheWarehouse() {
    then(byHand(day(12), "The carrier comes on Fridays."));
    assertThat(then(wanted(day(9)))).isEmpty();
    assertThat(then(wanted(day(13)))).hasSize(1);
    assertThat(line().first()).isEqualTo(day(13));
  }

  private String refused(Object command) {
    return ((PromiseRefused) then(command).getFirst()).rule();
  }

  private List<PromiseEvent> then(Object command) {
    var events =
        switch (command) {
          case PromiseFromStock c -> Promising.fromStock(lines, c);
          case PromiseByHand c -> Promising.byHand(lines, c, "emp-warehouse");
          case FollowWantedDay c -> Promising.follow(lines, c);
          default -> throw new IllegalArgumentException(command.toString());
        };
    events.forEach(event -> lines = DeliveryPromise.after(lines, event));
    return events;
  }

  private PromisedLine line() {
    return java.util.Objects.requireNonNull(lines.get(1));
  }

  private static PromiseFromStock onHand(@Nullable LocalDate wanted) {
    return new PromiseFromStock(PROMISE, OF, asked(wanted), "MAIN", AGREED, true);
  }

  private static PromiseFromStock comes(LocalDate on, @Nullable LocalDate wanted) {
    return new PromiseFromStock(PROMISE, OF, asked(wanted), "MAIN", on, false);
  }

  private static PromiseByHand byHand(LocalDate day, String why) {
    return new PromiseByHand(PROMISE, OF, AGREED, List.of(asked(WANTED)), List.of(day), why);
  }

  private static FollowWantedDay wanted(LocalDate by) {
    return new FollowWantedDay(PROMISE, OF, List.of(asked(by)));
  }

  private static Asked asked(@Nullable LocalDate wanted) {
    return new Asked(1, PAINT, Quantity.of("120", "LTR"), wanted);
  }

  private static LocalDate day(int ofFebruary) {
    return LocalDate.of(2010, 2, ofFebruary);
  }
}
