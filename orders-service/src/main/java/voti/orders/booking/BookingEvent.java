package voti.orders.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What happened between us and carriers about one dispatch. */
public sealed interface BookingEvent extends ConcernsAccount {

  /** {@code bkg-…}, one per dispatch. */
  String booking();

  @Override
  String account();

  String order();

  String dispatch();

  /**
   * A carrier is asked.
   *
   * @param attempt from 1; another carrier, or the same again, is the next
   */
  record BookingRequested(
      String booking,
      String account,
      String order,
      String dispatch,
      int attempt,
      Consignment consignment,
      Instant at,
      String by)
      implements BookingEvent {}

  /**
   * It takes the goods.
   *
   * @param number the carrier's
   * @param tracking by which the goods are followed; {@code null}: by the number
   * @param pickupAt when they are fetched
   */
  record BookingConfirmed(
      String booking,
      String account,
      String order,
      String dispatch,
      int attempt,
      String carrier,
      String number,
      @Nullable String tracking,
      Instant pickupAt)
      implements BookingEvent {}

  /** It does not. */
  record BookingDeclined(
      String booking,
      String account,
      String order,
      String dispatch,
      int attempt,
      String carrier,
      String reason)
      implements BookingEvent {}

  /** We do not want it any more. */
  record BookingCancelled(
      String booking,
      String account,
      String order,
      String dispatch,
      int attempt,
      String carrier,
      String reason)
      implements BookingEvent {}

  /** The promised hours are over and the carrier has not answered. */
  record CarrierAnswerLate(
      String booking,
      String account,
      String order,
      String dispatch,
      int attempt,
      String carrier,
      Instant answerBy)
      implements BookingEvent {}

  /** The goods are on its lorry. */
  record CarrierPickedUp(
      String booking,
      String account,
      String order,
      String dispatch,
      int attempt,
      String carrier,
      Instant at)
      implements BookingEvent {}

  /**
   * It says that they are there.
   *
   * @param proof SHA-256 of the signed paper or picture
   */
  record CarrierDelivered(
      String booking,
      String account,
      String order,
      String dispatch,
      int attempt,
      String carrier,
      Instant at,
      String proof)
      implements BookingEvent {}

  /** A rule stood against what was asked; nothing changed. */
  record BookingRefused(
      String booking,
      String account,
      String order,
      String dispatch,
      String request,
      String rule,
      String sentence)
      implements BookingEvent, Refusal {}
}
