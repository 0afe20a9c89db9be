package voti.orders.booking;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.orders.booking.BookingEvent.BookingConfirmed;
import voti.orders.booking.BookingEvent.BookingRequested;

/** Who carries a dispatch, as the store itself has it: papers never name a carrier of yesterday. */
@Component
public class StoredBookings {

  private final EventStore store;

  StoredBookings(EventStore store) {
    this.store = store;
  }

  /**
   * A carriage that the carrier has confirmed.
   *
   * @param tracking by which the goods are followed
   */
  public record Carriage(Consignment consignment, String number, String tracking) {}

  /** The carriage of a dispatch; empty while no carrier has taken it. */
  public Optional<Carriage> of(String order, String dispatch) {
    @Nullable BookingStanding now = null;
    @Nullable Carriage carriage = null;
    var events = store.readEvents(Freight.idOf(order, dispatch), 0);
    while (events.hasNext()) {
      var event = events.next().getPayload();
      if (event instanceof BookingRequested asked) {
        now = new BookingStanding(asked, BookingState.REQUESTED, false);
        carriage = null;
      } else if (now != null && event instanceof BookingEvent next) {
        now = now.after(next);
        if (next instanceof BookingConfirmed e) {
          var tracking = e.tracking();
          carriage =
              new Carriage(
                  now.asked().consignment(), e.number(), tracking == null ? e.number() : tracking);
        }
      }
    }
    return now == null || now.state().isFree() ? Optional.empty() : Optional.ofNullable(carriage);
  }
}
