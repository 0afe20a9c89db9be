package voti.orders.integration.published.v1;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.kit.publishing.Outgoing;
import voti.orders.booking.BookingEvent;
import voti.orders.booking.BookingEvent.BookingCancelled;
import voti.orders.booking.BookingEvent.BookingConfirmed;
import voti.orders.booking.BookingEvent.BookingDeclined;
import voti.orders.booking.BookingEvent.BookingRefused;
import voti.orders.booking.BookingEvent.BookingRequested;
import voti.orders.booking.BookingEvent.CarrierAnswerLate;
import voti.orders.booking.BookingEvent.CarrierDelivered;
import voti.orders.booking.BookingEvent.CarrierPickedUp;

/** What leaves of carriers: each state of a booking. */
final class BookingMessages {

  private BookingMessages() {}

  static List<Outgoing> publish(BookingEvent event) {
    return switch (event) {
      case BookingRequested e -> {
        var what = e.consignment();
        yield OrdersPublisher.message(
            "carrier-booking-changed",
            e.account(),
            e.booking(),
            new Messages.CarrierBookingChanged(
                e.booking(),
                e.dispatch(),
                e.order(),
                e.account(),
                e.attempt(),
                what.carrier(),
                "requested",
                what.reference(),
                null,
                null,
                what.pickupFrom(),
                null));
      }
      case BookingConfirmed e ->
          changed(
              e,
              e.attempt(),
              e.carrier(),
              "confirmed",
              e.number(),
              e.tracking() == null ? e.number() : e.tracking(),
              e.pickupAt(),
              null);
      case BookingDeclined e ->
          changed(e, e.attempt(), e.carrier(), "declined", null, null, null, null);
      case BookingCancelled e ->
          changed(e, e.attempt(), e.carrier(), "cancelled", null, null, null, null);
      case CarrierPickedUp e ->
          changed(e, e.attempt(), e.carrier(), "picked-up", null, null, e.at(), null);
      case CarrierDelivered e ->
          changed(e, e.attempt(), e.carrier(), "delivered", null, null, e.at(), e.proof());
      case CarrierAnswerLate _, BookingRefused _ -> List.of();
    };
  }

  private static List<Outgoing> changed(
      BookingEvent event,
      int attempt,
      String carrier,
      String state,
      @Nullable String number,
      @Nullable String tracking,
      @Nullable Instant at,
      @Nullable String proof) {
    return OrdersPublisher.message(
        "carrier-booking-changed",
        event.account(),
        event.booking(),
        new Messages.CarrierBookingChanged(
            event.booking(),
            event.dispatch(),
            event.order(),
            event.account(),
            attempt,
            carrier,
            state,
            null,
            number,
            tracking,
            at,
            proof));
  }
}
