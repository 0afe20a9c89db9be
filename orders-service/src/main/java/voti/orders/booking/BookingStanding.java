package voti.orders.booking;

import voti.orders.booking.BookingEvent.BookingCancelled;
import voti.orders.booking.BookingEvent.BookingConfirmed;
import voti.orders.booking.BookingEvent.BookingDeclined;
import voti.orders.booking.BookingEvent.BookingRefused;
import voti.orders.booking.BookingEvent.BookingRequested;
import voti.orders.booking.BookingEvent.CarrierAnswerLate;
import voti.orders.booking.BookingEvent.CarrierDelivered;
import voti.orders.booking.BookingEvent.CarrierPickedUp;

/**
 * What a booking remembers.
 *
 * @param asked the newest attempt
 * @param state how far that has come
 * @param late whether its answer is said to be late
 */
record BookingStanding(BookingRequested asked, BookingState state, boolean late) {

  BookingStanding after(BookingEvent event) {
    return switch (event) {
      case BookingRequested e -> new BookingStanding(e, BookingState.REQUESTED, false);
      case BookingConfirmed _ -> in(BookingState.CONFIRMED);
      case BookingDeclined _ -> in(BookingState.DECLINED);
      case BookingCancelled _ -> in(BookingState.CANCELLED);
      case CarrierPickedUp _ -> in(BookingState.PICKED_UP);
      case CarrierDelivered _ -> in(BookingState.DELIVERED);
      case CarrierAnswerLate _ -> new BookingStanding(asked, state, true);
      case BookingRefused _ -> this;
    };
  }

  private BookingStanding in(BookingState next) {
    return new BookingStanding(asked, next, late);
  }
}
