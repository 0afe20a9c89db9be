package voti.orders.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.orders.booking.BookingEvent.BookingCancelled;
import voti.orders.booking.BookingEvent.BookingConfirmed;
import voti.orders.booking.BookingEvent.BookingDeclined;
import voti.orders.booking.BookingEvent.BookingRefused;
import voti.orders.booking.BookingEvent.BookingRequested;
import voti.orders.booking.BookingEvent.CarrierAnswerLate;
import voti.orders.booking.BookingEvent.CarrierDelivered;
import voti.orders.booking.BookingEvent.CarrierPickedUp;

/**
 * What is known of the booking of a dispatch.
 *
 * @param state of the newest attempt, as {@link BookingState} has it, in small letters
 * @param requestedAt since when its answer is waited for
 * @param late whether its answer is, or was, late
 * @param number the carrier's; {@code null}: it has not confirmed
 * @param tracking by which the goods are followed
 * @param at when they are, or were, fetched, or were delivered
 * @param proof SHA-256 of the proof of delivery
 * @param earlier attempts that came to nothing, with the reason
 * @param version the sequence of the last event
 */
public record KnownBooking(
    String booking,
    String dispatch,
    String order,
    String account,
    String state,
    int attempt,
    Consignment consignment,
    Instant requestedAt,
    boolean late,
    @Nullable String number,
    @Nullable String tracking,
    @Nullable Instant at,
    @Nullable String proof,
    List<Earlier> earlier,
    long version) {

  /** An attempt that came to nothing. */
  public record Earlier(int attempt, String carrier, String state, String reason) {}

  static KnownBooking of(BookingRequested e, List<Earlier> earlier, long at) {
    return new KnownBooking(
        e.booking(),
        e.dispatch(),
        e.order(),
        e.account(),
        BookingState.REQUESTED.word(),
        e.attempt(),
        e.consignment(),
        e.at(),
        false,
        null,
        null,
        null,
        null,
        earlier,
        at);
  }

  KnownBooking after(BookingEvent event, long seen) {
    return switch (event) {
      case BookingRequested e -> of(e, earlier, seen);
      case BookingConfirmed e ->
          with(BookingState.CONFIRMED, e.number(), tracking(e), e.pickupAt(), null, seen);
      case BookingDeclined e -> over(BookingState.DECLINED, e.reason(), seen);
      case BookingCancelled e -> over(BookingState.CANCELLED, e.reason(), seen);
      case CarrierPickedUp e -> with(BookingState.PICKED_UP, number, tracking, e.at(), proof, seen);
      case CarrierDelivered e ->
          with(BookingState.DELIVERED, number, tracking, e.at(), e.proof(), seen);
      case CarrierAnswerLate _ ->
          new KnownBooking(
              booking,
              dispatch,
              order,
              account,
              state,
              attempt,
              consignment,
              requestedAt,
              true,
              number,
              tracking,
              at,
              proof,
              earlier,
              seen);
      case BookingRefused _ ->
          new KnownBooking(
              booking,
              dispatch,
              order,
              account,
              state,
              attempt,
              consignment,
              requestedAt,
              late,
              number,
              tracking,
              at,
              proof,
              earlier,
              seen);
    };
  }

  private static String tracking(BookingConfirmed event) {
    var tracking = event.tracking();
    return tracking == null ? event.number() : tracking;
  }

  private KnownBooking with(
      BookingState next,
      @Nullable String its,
      @Nullable String followed,
      @Nullable Instant when,
      @Nullable String proven,
      long seen) {
    return new KnownBooking(
        booking,
        dispatch,
        order,
        account,
        next.word(),
        attempt,
        consignment,
        requestedAt,
        late,
        its,
        followed,
        when,
        proven,
        earlier,
        seen);
  }

  private KnownBooking over(BookingState end, String reason, long seen) {
    var more = new ArrayList<>(earlier);
    more.add(new Earlier(attempt, consignment.carrier(), end.word(), reason));
    return new KnownBooking(
        booking,
        dispatch,
        order,
        account,
        end.word(),
        attempt,
        consignment,
        requestedAt,
        late,
        null,
        null,
        null,
        null,
        List.copyOf(more),
        seen);
  }
}
