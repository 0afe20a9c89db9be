package voti.orders.booking;

import java.math.BigDecimal;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of, or told about, the booking of a dispatch. */
sealed interface BookingCommand {

  String booking();

  /**
   * Ask a carrier.
   *
   * @param maxKilograms the heaviest consignment it takes
   * @param arrived whether the goods are there already
   */
  record RequestBooking(
      @TargetAggregateIdentifier String booking,
      String account,
      String order,
      String dispatch,
      Consignment consignment,
      BigDecimal maxKilograms,
      boolean arrived)
      implements BookingCommand {}

  /** Something the carrier says about the attempt with that reference. */
  sealed interface CarrierSays {

    String booking();

    String reference();
  }

  /** It takes the goods. */
  record ConfirmBooking(
      @TargetAggregateIdentifier String booking,
      String reference,
      String number,
      @Nullable String tracking,
      Instant pickupAt)
      implements BookingCommand, CarrierSays {}

  /** It does not. */
  record DeclineBooking(@TargetAggregateIdentifier String booking, String reference, String reason)
      implements BookingCommand, CarrierSays {}

  /** It has fetched them. */
  record NotePickUp(@TargetAggregateIdentifier String booking, String reference, Instant at)
      implements BookingCommand, CarrierSays {}

  /** They are there. */
  record NoteCarrierDelivery(
      @TargetAggregateIdentifier String booking, String reference, Instant at, String proof)
      implements BookingCommand, CarrierSays {}

  /** Leave it. */
  record CancelBooking(@TargetAggregateIdentifier String booking, String reason)
      implements BookingCommand {}

  /** Its answer may be late. */
  record NoteLateAnswer(@TargetAggregateIdentifier String booking, int attempt, Instant now)
      implements BookingCommand {}
}
