package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Delivery;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.RuleResult;

/** What happened to money at risk. Every event says where the debtor stands after it. */
public sealed interface CreditAccountEvent extends ConcernsAccount {

  String creditAccount();

  @Override
  String account();

  Standing standing();

  /** How much may be at risk was decided. */
  record LimitDecided(
      String creditAccount,
      String account,
      Money limit,
      CheckFacts check,
      LocalDate on,
      Decision decision,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * Headroom was given to an order.
   *
   * @param amount the order's whole amount
   * @param reserved what that changed in the reserved component
   */
  record OrderReserved(
      String creditAccount,
      String account,
      String buyer,
      String order,
      Money amount,
      Money reserved,
      Reservation reservation,
      @Nullable String underDecision,
      Decision decision,
      Standing standing)
      implements CreditAccountEvent {}

  /** An order has to wait for a documented decision; it counts nothing. */
  record OrderWithheld(
      String creditAccount,
      String account,
      String buyer,
      String order,
      Money amount,
      Money exceededBy,
      String creditDecision,
      LocalDate on,
      Decision decision,
      Standing standing)
      implements CreditAccountEvent {}

  /** An order waits no longer: it was rejected or cancelled. */
  record WaitingOrderDropped(
      String creditAccount,
      String account,
      String order,
      Money amount,
      String creditDecision,
      String reason,
      Standing standing)
      implements CreditAccountEvent {}

  /** What an order still held was freed. */
  record ReservationFreed(
      String creditAccount,
      String account,
      String order,
      Money amount,
      String reason,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * Goods arrived.
   *
   * @param beyond what went beyond the reservation and so was added to the exposure
   * @param rules what the rules say of it
   */
  record DeliveryRecorded(
      String creditAccount,
      String account,
      Delivery delivery,
      Money beyond,
      Reservation reservation,
      List<RuleResult> rules,
      Standing standing)
      implements CreditAccountEvent {}

  /** A delivery became an open item. */
  record DeliveryInvoiced(
      String creditAccount,
      String account,
      String invoice,
      String dispatch,
      Money gross,
      Standing standing)
      implements CreditAccountEvent {}

  /** A credit note was taken off an open item. */
  record CreditNoteBooked(
      String creditAccount,
      String account,
      String creditNote,
      String invoice,
      Money gross,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * Cash came in.
   *
   * @param paid all cash of this debtor so far, this one in it
   */
  record ReceiptBooked(
      String creditAccount,
      String account,
      UnallocatedReceipt receipt,
      Money paid,
      Standing standing)
      implements CreditAccountEvent {}

  /** Cash met its invoice. */
  record ReceiptAllocated(
      String creditAccount,
      String account,
      String receipt,
      String invoice,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      Standing standing)
      implements CreditAccountEvent {}
}
