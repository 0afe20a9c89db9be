package voti.orders.history;

import java.util.List;
import java.util.Map;
import voti.kit.publishing.Entry;
import voti.orders.booking.BookingEvent;
import voti.orders.booking.BookingEvent.BookingCancelled;
import voti.orders.booking.BookingEvent.BookingConfirmed;
import voti.orders.booking.BookingEvent.BookingDeclined;
import voti.orders.booking.BookingEvent.BookingRefused;
import voti.orders.booking.BookingEvent.BookingRequested;
import voti.orders.booking.BookingEvent.CarrierAnswerLate;
import voti.orders.booking.BookingEvent.CarrierDelivered;
import voti.orders.booking.BookingEvent.CarrierPickedUp;

/** What history says of carriers. */
final class BookingHistory {

  private BookingHistory() {}

  static Entry tell(BookingEvent event) {
    return switch (event) {
      case BookingRequested e ->
          entry(
              e,
              "booking-requested",
              Map.of(
                  "carrier", e.consignment().carrierName(),
                  "reference", e.consignment().reference()));
      case BookingConfirmed e ->
          entry(e, "booking-confirmed", Map.of("carrier", e.carrier(), "number", e.number()));
      case BookingDeclined e ->
          entry(e, "booking-declined", Map.of("carrier", e.carrier(), "why", e.reason()));
      case BookingCancelled e ->
          entry(e, "booking-cancelled", Map.of("carrier", e.carrier(), "why", e.reason()));
      case CarrierAnswerLate e ->
          entry(
              e,
              "carrier-answer-late",
              Map.of("carrier", e.carrier(), "due", e.answerBy().toString()));
      case CarrierPickedUp e -> entry(e, "carrier-picked-up", Map.of("carrier", e.carrier()));
      case CarrierDelivered e -> entry(e, "carrier-delivered", Map.of("carrier", e.carrier()));
      case BookingRefused e ->
          entry(e, "booking-refused", Map.of("request", e.request(), "why", e.sentence()));
    };
  }

  private static Entry entry(BookingEvent event, String kind, Map<String, String> words) {
    return new Entry(
        event.account(),
        kind,
        null,
        Map.of(),
        words,
        List.of(event.order(), event.dispatch(), event.booking()),
        null);
  }
}
