package voti.orders.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static voti.orders.SampleBookings.NOON;
import static voti.orders.SampleBookings.consignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import voti.orders.Samples;
import voti.orders.booking.BookingCommand.CancelBooking;
import voti.orders.booking.BookingCommand.ConfirmBooking;
import voti.orders.booking.BookingCommand.DeclineBooking;
import voti.orders.booking.BookingCommand.NoteCarrierDelivery;
import voti.orders.booking.BookingCommand.NoteLateAnswer;
import voti.orders.booking.BookingCommand.NotePickUp;
import voti.orders.booking.BookingCommand.RequestBooking;
import voti.orders.booking.BookingEvent.BookingRefused;
import voti.orders.booking.BookingEvent.BookingRequested;
import voti.orders.booking.BookingEvent.CarrierDelivered;
import voti.values.decision.WrongState;

class BookingTest {

  private static final String BKG = "bkg-7f-1";
  private static final String REFERENCE = "V000000000001";
  private static final BigDecimal MOST = new BigDecimal("1000");

  @Test
  void itIsAskedConfirmedFetchedAndThereWithProof() {
    var now = requested();
    now = now.after(Booking.say(now, confirm()));
    var fetched = new NotePickUp(BKG, REFERENCE, NOON);
    now = now.after(Booking.say(now, fetched));
    var there = Booking.say(now, new NoteCarrierDelivery(BKG, REFERENCE, NOON, "proof"));
    assertThat(((CarrierDelivered) there).proof()).isEqualTo("proof");
    var end = now.after(there);
    assertThat(end.state()).isEqualTo(BookingState.DELIVERED);
    assertThatThrownBy(() -> Booking.cancel(end, new CancelBooking(BKG, "Late.")))
        .isInstanceOf(WrongState.class);
  }

  @Test
  void whoDeclinesIsFollowedByAnotherAndAnAnswerToTheFirstIsNoAnswer() {
    var now = requested();
    assertThatThrownBy(() -> request(requested(), "240", false)).isInstanceOf(WrongState.class);
    now = now.after(Booking.say(now, new DeclineBooking(BKG, REFERENCE, "No lorry.")));
    var again = (BookingRequested) request(now, "240", false);
    assertThat(again.attempt()).isEqualTo(2);
    var other = Booking.say(now.after(again), new NotePickUp(BKG, "V-OLD", NOON));
    assertThat(((BookingRefused) other).rule()).isEqualTo("answer-is-of-this-booking");
  }

  @Test
  void weightAndArrivalAreLookedAtBeforeACarrierIsAsked() {
    assertThat(((BookingRefused) request(null, "1000.001", false)).rule())
        .isEqualTo("weight-is-within-the-carriers");
    assertThat(request(null, "1000", false)).isInstanceOf(BookingRequested.class);
    assertThat(((BookingRefused) request(null, "1", true)).rule())
        .isEqualTo("dispatch-is-on-its-way");
  }

  @Test
  void anAnswerIsLateOnceAndOnlyWhileItIsWaitedFor() {
    var now = requested();
    assertThat(Booking.late(now, late(NOON.plusSeconds(4 * 3600)))).isEmpty();
    var said = Booking.late(now, late(NOON.plusSeconds(4 * 3600 + 1))).orElseThrow();
    var after = now.after(said);
    assertThat(Booking.late(after, late(NOON.plusSeconds(90_000)))).isEmpty();
    var confirmed = now.after(Booking.say(now, confirm()));
    assertThat(Booking.late(confirmed, late(NOON.plusSeconds(90_000)))).isEmpty();
  }

  /** Whatever is said in whatever order, one carrier at a time has the goods, and no two do. */
  @Property(tries = 300)
  void oneCarrierAtATime(@ForAll @Size(max = 20) List<@IntRange(max = 6) Integer> steps) {
    var now = requested();
    for (var step : steps) {
      var before = now;
      try {
        var event =
            switch (step) {
              case 0 -> request(now, "240", false);
              case 1 -> Booking.say(now, confirm());
              case 2 -> Booking.say(now, new DeclineBooking(BKG, REFERENCE, "No."));
              case 3 -> Booking.say(now, new NotePickUp(BKG, REFERENCE, NOON));
              case 4 -> Booking.say(now, new NoteCarrierDelivery(BKG, REFERENCE, NOON, "p"));
              case 5 -> Booking.cancel(now, new CancelBooking(BKG, "No."));
              default -> Booking.say(now, new NotePickUp(BKG, "V-OLD", NOON));
            };
        now = now.after(event);
        if (event instanceof BookingRequested asked) {
          assertThat(before.state().isFree()).isTrue();
          assertThat(asked.attempt()).isEqualTo(before.asked().attempt() + 1);
        }
        if (event instanceof BookingRefused) {
          assertThat(now).isEqualTo(before);
        }
      } catch (WrongState outOfOrder) {
        assertThat(now).isEqualTo(before);
      }
      if (before.state() == BookingState.PICKED_UP || before.state() == BookingState.DELIVERED) {
        assertThat(now.state().isFree()).as("goods on a lorry stay booked").isFalse();
      }
    }
  }

  private static BookingStanding requested() {
    return new BookingStanding(
        (BookingRequested) request(null, "240", false), BookingState.REQUESTED, false);
  }

  private static BookingEvent request(
      @Nullable BookingStanding now, String kilograms, boolean arrived) {
    return Booking.request(
        now,
        new RequestBooking(
            BKG, Samples.ACCOUNT, Samples.ORDER, "dis-7f-1", consignment(kilograms), MOST, arrived),
        NOON,
        "emp-veera");
  }

  private static ConfirmBooking confirm() {
    return new ConfirmBooking(BKG, REFERENCE, "NK-1", null, NOON);
  }

  private static NoteLateAnswer late(Instant now) {
    return new NoteLateAnswer(BKG, 1, now);
  }
}
