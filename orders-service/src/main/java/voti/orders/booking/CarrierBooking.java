package voti.orders.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import voti.orders.booking.BookingCommand.CancelBooking;
import voti.orders.booking.BookingCommand.ConfirmBooking;
import voti.orders.booking.BookingCommand.DeclineBooking;
import voti.orders.booking.BookingCommand.NoteCarrierDelivery;
import voti.orders.booking.BookingCommand.NoteLateAnswer;
import voti.orders.booking.BookingCommand.NotePickUp;
import voti.orders.booking.BookingCommand.RequestBooking;
import voti.orders.booking.BookingEvent.BookingRequested;
import voti.values.decision.Actor;
import voti.values.decision.Unknown;

/** Who carries one dispatch, and how far it has come. */
@Aggregate
class CarrierBooking {

  @SuppressWarnings("UnusedVariable") // Axon reads it.
  @AggregateIdentifier
  private @Nullable String id;

  private @Nullable BookingStanding standing;

  CarrierBooking() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(RequestBooking command, Clock clock, Actor actor) {
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    apply(Booking.request(standing, command, now, actor.person()));
  }

  @CommandHandler
  void decide(ConfirmBooking command) {
    apply(Booking.say(standing(), command));
  }

  @CommandHandler
  void decide(DeclineBooking command) {
    apply(Booking.say(standing(), command));
  }

  @CommandHandler
  void decide(NotePickUp command) {
    apply(Booking.say(standing(), command));
  }

  @CommandHandler
  void decide(NoteCarrierDelivery command) {
    apply(Booking.say(standing(), command));
  }

  @CommandHandler
  void decide(CancelBooking command) {
    apply(Booking.cancel(standing(), command));
  }

  @CommandHandler
  void decide(NoteLateAnswer command) {
    Booking.late(standing(), command).ifPresent(event -> apply(event));
  }

  @EventSourcingHandler
  void evolve(BookingEvent event) {
    id = event.booking();
    if (standing != null) {
      standing = standing.after(event);
    } else if (event instanceof BookingRequested asked) {
      standing = new BookingStanding(asked, BookingState.REQUESTED, false);
    }
  }

  private BookingStanding standing() {
    if (standing == null) {
      throw new Unknown("booking-is-known", "No carrier was asked to take this dispatch.");
    }
    return standing;
  }
}
