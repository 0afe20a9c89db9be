package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Delivery;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;
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
   * @param amount the order's whole amount, in its currency
   * @param reserved what that changed in the reserved component
   * @param waitedFor the documented decision it waited for, and no longer needs
   * @param awaitsGroup the group that has to answer, too; {@code null} when none has
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
      @Nullable String waitedFor,
      @Nullable String awaitsGroup,
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
      @Nullable LocalDate wantedFrom,
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
   * @param carried its gross in the account's currency; {@code null} when it is the delivery's own
   * @param beyond what went beyond the reservation and so was added to the exposure
   * @param rules what the rules say of it
   */
  record DeliveryRecorded(
      String creditAccount,
      String account,
      Delivery delivery,
      @Nullable Money carried,
      Money beyond,
      Reservation reservation,
      List<RuleResult> rules,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * A delivery became an open item, or part of one.
   *
   * @param gross in the account's currency
   * @param item the invoice; {@code null} where it was booked before invoices told their dates
   */
  record DeliveryInvoiced(
      String creditAccount,
      String account,
      String invoice,
      String dispatch,
      Money gross,
      @Nullable ItemFacts item,
      Standing standing)
      implements CreditAccountEvent {}

  /** A document that no delivery stands behind became an open item. */
  record ItemBooked(
      String creditAccount, String account, ItemFacts item, String why, Standing standing)
      implements CreditAccountEvent {}

  /**
   * A credit note was taken off an open item.
   *
   * @param issuedOn {@code null} where it was booked before its date was kept
   */
  record CreditNoteBooked(
      String creditAccount,
      String account,
      String creditNote,
      String invoice,
      Money gross,
      @Nullable LocalDate issuedOn,
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

  /**
   * Cash met its item.
   *
   * @param amount of cash
   * @param beside what the item was settled by besides; {@code null} when by nothing
   */
  record ReceiptAllocated(
      String creditAccount,
      String account,
      String receipt,
      String invoice,
      Money amount,
      @Nullable Allocation beside,
      LocalDate booked,
      LocalDate valued,
      Standing standing)
      implements CreditAccountEvent {

    /** What the item fell by. */
    public Money settled() {
      return beside == null ? amount : beside.total();
    }
  }

  /** An allocation was taken back. */
  record ReceiptUnallocated(
      String creditAccount,
      String account,
      String receipt,
      Allocation allocation,
      @Nullable LocalDate dueOn,
      LocalDate booked,
      LocalDate valued,
      String reason,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * The bank took cash back.
   *
   * @param paid all cash of this debtor after it
   */
  record ReceiptReversed(
      String creditAccount,
      String account,
      String receipt,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String reason,
      Money paid,
      Standing standing)
      implements CreditAccountEvent {}

  /** What was open of an item was given up. */
  record ItemWrittenOff(
      String creditAccount,
      String account,
      String item,
      String writeOff,
      Money amount,
      LocalDate on,
      Standing standing)
      implements CreditAccountEvent {}

  /** A write-off was taken back. */
  record ItemReinstated(
      String creditAccount,
      String account,
      String item,
      String writeOff,
      Money amount,
      @Nullable LocalDate dueOn,
      LocalDate on,
      String reason,
      Standing standing)
      implements CreditAccountEvent {}

  /** Part of an item is disputed. */
  record ItemDisputed(
      String creditAccount,
      String account,
      String item,
      String dispute,
      Money amount,
      Standing standing)
      implements CreditAccountEvent {}

  /** A dispute about an item is over. */
  record DisputeEnded(
      String creditAccount,
      String account,
      String item,
      String dispute,
      Money amount,
      Standing standing)
      implements CreditAccountEvent {}

  /** An item has reached a dunning level. */
  record DunningLevelRaised(
      String creditAccount, String account, String item, int level, LocalDate on, Standing standing)
      implements CreditAccountEvent {}

  /** No new orders on credit. */
  record AccountBlocked(String creditAccount, String account, String reason, Standing standing)
      implements CreditAccountEvent {}

  /** New orders on credit again. */
  record AccountUnblocked(String creditAccount, String account, String reason, Standing standing)
      implements CreditAccountEvent {}

  /**
   * A limit or a cover beside the debtor's own limit was put, ended, or came to its day.
   *
   * @param what {@code temporary-limit-granted}, {@code cover-put}, {@code ended}, {@code restated}
   * @param extra its id; {@code null} when a day came
   * @param limits all of them after it
   */
  record LimitsChanged(
      String creditAccount,
      String account,
      String what,
      @Nullable String extra,
      Limits limits,
      LocalDate on,
      Decision decision,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * A movement could not be booked; nothing moved.
   *
   * @param document what was to be moved
   */
  record MovementRefused(
      String creditAccount,
      String account,
      String document,
      String rule,
      String sentence,
      Standing standing)
      implements CreditAccountEvent, Refusal {}

  /** The account shares a group's limit, or, with {@code null}, no longer does. */
  record LimitShared(
      String creditAccount, String account, @Nullable String group, Standing standing)
      implements CreditAccountEvent {}

  /** The group's limit has room for a reserved order, too. */
  record ReservationKept(
      String creditAccount,
      String account,
      String order,
      Money amount,
      @Nullable String underDecision,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * The group's limit has no room: what was reserved is given back, and the order waits.
   *
   * @param amount the order's whole amount, in its currency
   * @param givenBack what that changed in the reserved component
   * @param reservation what the order holds now, as before it asked
   */
  record ReservationGivenBack(
      String creditAccount,
      String account,
      String buyer,
      String order,
      Money amount,
      Money givenBack,
      Reservation reservation,
      Money exceededBy,
      String creditDecision,
      LocalDate on,
      @Nullable LocalDate wantedFrom,
      Decision decision,
      Standing standing)
      implements CreditAccountEvent {}
}
