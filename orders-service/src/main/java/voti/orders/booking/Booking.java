package voti.orders.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voti.orders.booking.BookingCommand.CancelBooking;
import voti.orders.booking.BookingCommand.CarrierSays;
import voti.orders.booking.BookingCommand.ConfirmBooking;
import voti.orders.booking.BookingCommand.DeclineBooking;
import voti.orders.booking.BookingCommand.NoteCarrierDelivery;
import voti.orders.booking.BookingCommand.NoteLateAnswer;
import voti.orders.booking.BookingCommand.NotePickUp;
import voti.orders.booking.BookingCommand.RequestBooking;
import voti.orders.booking.BookingEvent.BookingCancelled;
import voti.orders.booking.BookingEvent.BookingConfirmed;
import voti.orders.booking.BookingEvent.BookingDeclined;
import voti.orders.booking.BookingEvent.BookingRefused;
import voti.orders.booking.BookingEvent.BookingRequested;
import voti.orders.booking.BookingEvent.CarrierAnswerLate;
import voti.orders.booking.BookingEvent.CarrierDelivered;
import voti.orders.booking.BookingEvent.CarrierPickedUp;
import voti.values.decision.RuleResult;
import voti.values.decision.WrongState;

/** How a booking goes on: asked, answered, fetched, there; or left, and another carrier asked. */
final class Booking {

  private Booking() {}

  static BookingEvent request(
      @Nullable BookingStanding now, RequestBooking command, Instant at, String by) {
    if (now != null && !now.state().isFree()) {
      throw new WrongState(
          "carrier-is-free",
          "%s is booked (%s): cancel that first."
              .formatted(now.asked().consignment().carrier(), now.state().word()));
    }
    var broken = broken(command);
    if (broken != null) {
      return new BookingRefused(
          command.booking(),
          command.account(),
          command.order(),
          command.dispatch(),
          "request",
          broken.rule(),
          broken.sentence());
    }
    return new BookingRequested(
        command.booking(),
        command.account(),
        command.order(),
        command.dispatch(),
        now == null ? 1 : now.asked().attempt() + 1,
        command.consignment(),
        at,
        by);
  }

  private static @Nullable RuleResult broken(RequestBooking command) {
    var consignment = command.consignment();
    var kilograms = consignment.kilograms();
    if (command.arrived()) {
      return new RuleResult(
          "dispatch-is-on-its-way", false, "This dispatch has arrived: nothing is left to carry.");
    }
    if (kilograms == null) {
      return new RuleResult(
          "weight-is-known", false, "A product's weight is not known: state what it all weighs.");
    }
    var fits = kilograms.signum() > 0 && kilograms.compareTo(command.maxKilograms()) <= 0;
    return fits
        ? null
        : new RuleResult(
            "weight-is-within-the-carriers",
            false,
            "%s takes up to %s kg; this is %s kg."
                .formatted(
                    consignment.carrierName(), plain(command.maxKilograms()), plain(kilograms)));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** What a carrier says of an attempt that is not the newest changes nothing. */
  static BookingEvent say(BookingStanding now, CarrierSays said) {
    var asked = now.asked();
    if (!said.reference().equals(asked.consignment().reference())) {
      return new BookingRefused(
          asked.booking(),
          asked.account(),
          asked.order(),
          asked.dispatch(),
          "answer",
          "answer-is-of-this-booking",
          "Reference %s is not the one that waits, %s."
              .formatted(said.reference(), asked.consignment().reference()));
    }
    return switch (said) {
      case ConfirmBooking c -> confirmed(in(now, BookingState.REQUESTED), c);
      case DeclineBooking d -> declined(in(now, BookingState.REQUESTED), d);
      case NotePickUp p -> pickedUp(in(now, BookingState.CONFIRMED), p);
      case NoteCarrierDelivery d -> delivered(in(now, BookingState.PICKED_UP), d);
    };
  }

  private static BookingRequested in(BookingStanding now, BookingState wanted) {
    if (now.state() != wanted) {
      throw new WrongState(
          "booking-is-" + wanted.word(),
          "This booking is %s, not %s.".formatted(now.state().word(), wanted.word()));
    }
    return now.asked();
  }

  private static BookingConfirmed confirmed(BookingRequested asked, ConfirmBooking command) {
    return new BookingConfirmed(
        asked.booking(),
        asked.account(),
        asked.order(),
        asked.dispatch(),
        asked.attempt(),
        asked.consignment().carrier(),
        command.number(),
        command.tracking(),
        command.pickupAt());
  }

  private static BookingDeclined declined(BookingRequested asked, DeclineBooking command) {
    return new BookingDeclined(
        asked.booking(),
        asked.account(),
        asked.order(),
        asked.dispatch(),
        asked.attempt(),
        asked.consignment().carrier(),
        command.reason());
  }

  private static CarrierPickedUp pickedUp(BookingRequested asked, NotePickUp command) {
    return new CarrierPickedUp(
        asked.booking(),
        asked.account(),
        asked.order(),
        asked.dispatch(),
        asked.attempt(),
        asked.consignment().carrier(),
        command.at());
  }

  private static CarrierDelivered delivered(BookingRequested asked, NoteCarrierDelivery command) {
    return new CarrierDelivered(
        asked.booking(),
        asked.account(),
        asked.order(),
        asked.dispatch(),
        asked.attempt(),
        asked.consignment().carrier(),
        command.at(),
        command.proof());
  }

  static BookingCancelled cancel(BookingStanding now, CancelBooking command) {
    if (now.state() != BookingState.REQUESTED && now.state() != BookingState.CONFIRMED) {
      throw new WrongState(
          "booking-can-be-left", "This booking is " + now.state().word() + " and stays.");
    }
    var asked = now.asked();
    return new BookingCancelled(
        asked.booking(),
        asked.account(),
        asked.order(),
        asked.dispatch(),
        asked.attempt(),
        asked.consignment().carrier(),
        command.reason());
  }

  /** Said once of each attempt. */
  static Optional<CarrierAnswerLate> late(BookingStanding now, NoteLateAnswer command) {
    var asked = now.asked();
    var answerBy = asked.consignment().answerBy();
    return now.state() == BookingState.REQUESTED
            && !now.late()
            && asked.attempt() == command.attempt()
            && command.now().isAfter(answerBy)
        ? Optional.of(
            new CarrierAnswerLate(
                asked.booking(),
                asked.account(),
                asked.order(),
                asked.dispatch(),
                asked.attempt(),
                asked.consignment().carrier(),
                answerBy))
        : Optional.empty();
  }
}
