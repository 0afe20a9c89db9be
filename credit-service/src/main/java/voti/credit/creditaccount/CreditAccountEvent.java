package voti.credit.creditaccount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.Route;
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

  /**
   * How much may be at risk was decided.
   *
   * @param route who decides such a limit, by the authority matrix; {@code null} where that was
   *     asked elsewhere, or was not kept
   */
  record LimitDecided(
      String creditAccount,
      String account,
      Money limit,
      CheckFacts check,
      LocalDate on,
      Decision decision,
      Standing standing,
      @Nullable Route route)
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
   * @param gross what is owed for it, in the account's currency
   * @param item the invoice; {@code null} where it was booked before invoices told their dates
   * @param deducted what of the delivery was billed ahead and paid, in the account's currency; the
   *     exposure fell by it; {@code null} for nothing
   */
  record DeliveryInvoiced(
      String creditAccount,
      String account,
      String invoice,
      String dispatch,
      Money gross,
      @Nullable ItemFacts item,
      @Nullable Money deducted,
      Standing standing)
      implements CreditAccountEvent {

    /** Of a delivery for which nothing was billed ahead. */
    public DeliveryInvoiced(
        String creditAccount,
        String account,
        String invoice,
        String dispatch,
        Money gross,
        @Nullable ItemFacts item,
        Standing standing) {
      this(creditAccount, account, invoice, dispatch, gross, item, null, standing);
    }

    /** What the goods are worth, in the account's currency. */
    public Money goods() {
      return deducted == null ? gross : gross.plus(deducted);
    }
  }

  /** A document that no delivery stands behind became an open item. */
  record ItemBooked(
      String creditAccount, String account, ItemFacts item, String why, Standing standing)
      implements CreditAccountEvent {}

  /**
   * A credit note was taken off an open item.
   *
   * @param gross in the account's currency
   * @param issuedOn {@code null} where it was booked before its date was kept
   * @param original the gross in the invoice's own currency; {@code null} when that is the
   *     account's
   */
  record CreditNoteBooked(
      String creditAccount,
      String account,
      String creditNote,
      String invoice,
      Money gross,
      @Nullable LocalDate issuedOn,
      @Nullable Money original,
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
   * @param amount of cash, in the account's currency
   * @param beside what the item was settled by besides, and in which currency; {@code null} when by
   *     nothing else and in the account's
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

    /** The same with what was settled besides, and in which currency. */
    public Allocation allocation() {
      return beside == null ? Allocation.ofCash(invoice, amount) : beside;
    }
  }

  /**
   * An allocation was taken back.
   *
   * @param level the dunning level that the item had reached; {@code null} where it was taken back
   *     before levels were kept
   * @param rate the receipt is carried at; {@code null} when it is in the account's currency
   * @param parts in which the item is due, as they were before; {@code null} when as a whole, or
   *     where the account was not told
   */
  record ReceiptUnallocated(
      String creditAccount,
      String account,
      String receipt,
      Allocation allocation,
      @Nullable LocalDate dueOn,
      @Nullable Integer level,
      @Nullable BigDecimal rate,
      LocalDate booked,
      LocalDate valued,
      String reason,
      @Nullable Instalments parts,
      Standing standing)
      implements CreditAccountEvent {

    /** Of an item that is due as a whole. */
    public ReceiptUnallocated(
        String creditAccount,
        String account,
        String receipt,
        Allocation allocation,
        @Nullable LocalDate dueOn,
        @Nullable Integer level,
        @Nullable BigDecimal rate,
        LocalDate booked,
        LocalDate valued,
        String reason,
        Standing standing) {
      this(
          creditAccount,
          account,
          receipt,
          allocation,
          dueOn,
          level,
          rate,
          booked,
          valued,
          reason,
          null,
          standing);
    }
  }

  /**
   * The bank took cash back.
   *
   * @param amount what it was carried at
   * @param original the amount in its own currency; {@code null} when that is the account's
   * @param paid all cash of this debtor after it
   */
  record ReceiptReversed(
      String creditAccount,
      String account,
      String receipt,
      Money amount,
      @Nullable Money original,
      LocalDate booked,
      LocalDate valued,
      String reason,
      Money paid,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * What was open of an item was given up.
   *
   * @param original the amount in the item's own currency; {@code null} when that is the account's
   */
  record ItemWrittenOff(
      String creditAccount,
      String account,
      String item,
      String writeOff,
      Money amount,
      @Nullable Money original,
      LocalDate on,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * A write-off was taken back.
   *
   * @param level the dunning level that the item had reached; {@code null} where it was taken back
   *     before levels were kept
   * @param original the amount in the item's own currency; {@code null} when that is the account's
   * @param parts in which the item is due, as they were before; {@code null} when as a whole, or
   *     where the account was not told
   */
  record ItemReinstated(
      String creditAccount,
      String account,
      String item,
      String writeOff,
      Money amount,
      @Nullable LocalDate dueOn,
      @Nullable Integer level,
      @Nullable Money original,
      LocalDate on,
      String reason,
      @Nullable Instalments parts,
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

  /**
   * An item, or a part of it, has reached a dunning level.
   *
   * @param part counted from 1; {@code null} for the item as a whole
   */
  record DunningLevelRaised(
      String creditAccount,
      String account,
      String item,
      @Nullable Integer part,
      int level,
      LocalDate on,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * No new orders on credit.
   *
   * @param level the dunning level that is the reason; {@code null} when there is another
   */
  record AccountBlocked(
      String creditAccount,
      String account,
      @Nullable Integer level,
      String reason,
      Standing standing)
      implements CreditAccountEvent {}

  /** New orders on credit again. */
  record AccountUnblocked(String creditAccount, String account, String reason, Standing standing)
      implements CreditAccountEvent {}

  /**
   * A limit or a cover beside the debtor's own limit was put, ended, or came to its day.
   *
   * @param what {@code temporary-limit-granted}, {@code cover-put}, {@code cover-lapsed}, {@code
   *     ended}, {@code restated}
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

  /** What an order holds was judged anew, and stays. */
  record ReservationReviewed(
      String creditAccount,
      String account,
      String order,
      LocalDate on,
      Decision decision,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * The unallocated rest of a receipt is kept for something.
   *
   * @param mark {@code null} when it is free again
   * @param amount that is kept now
   */
  record CashKept(
      String creditAccount,
      String account,
      String receipt,
      @Nullable Earmark mark,
      Money amount,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * The buyer's bills fall due otherwise.
   *
   * @param before days; {@code null} when they were not told
   * @param days the longest term now
   */
  record TermsNoted(
      String creditAccount,
      String account,
      @Nullable Integer before,
      int days,
      LocalDate on,
      Standing standing)
      implements CreditAccountEvent {}

  /**
   * Items in other currencies are carried at the rate of a day, or, in a reversal, as before.
   *
   * @param items with what each was carried at before and after
   */
  record ItemsRevalued(
      String creditAccount,
      String account,
      String revaluation,
      boolean reversal,
      LocalDate on,
      List<Revalued> items,
      Standing standing)
      implements CreditAccountEvent {

    /** The list is copied. */
    public ItemsRevalued {
      items = List.copyOf(items);
    }

    /** What the exposure changed by. */
    public Money change() {
      return items.stream()
          .map(Revalued::change)
          .reduce(Money.zero(standing.currency()), Money::plus);
    }
  }

  /**
   * A credit note and an invoice took each other off the books, without cash.
   *
   * @param credit what the credit note fell by, below zero
   * @param invoice what the invoice fell by
   */
  record ItemsSetOff(
      String creditAccount,
      String account,
      String setOff,
      Fallen credit,
      Fallen invoice,
      LocalDate on,
      Standing standing)
      implements CreditAccountEvent {

    /** Gained by the rates at which the two were booked; below zero a loss. */
    public Money exchange() {
      return credit.amount().plus(invoice.amount()).negated();
    }
  }

  /** A set-off was taken back. */
  record SetOffUndone(
      String creditAccount,
      String account,
      String setOff,
      Fallen credit,
      Fallen invoice,
      LocalDate on,
      String reason,
      Standing standing)
      implements CreditAccountEvent {

    /** What the set-off had gained. */
    public Money exchange() {
      return credit.amount().plus(invoice.amount()).negated();
    }
  }

  /**
   * What is ours to give back was paid out.
   *
   * @param paid what the item fell by, below zero
   * @param reference under which the bank knows it
   */
  record ItemPaidOut(
      String creditAccount,
      String account,
      String payout,
      Fallen paid,
      LocalDate on,
      String reference,
      Standing standing)
      implements CreditAccountEvent {

    /** What left the bank, above zero. */
    public Money cash() {
      return paid.amount().negated();
    }
  }

  /**
   * A payout came back: it is ours to give back again.
   *
   * @param paid what the item had fallen by, below zero
   */
  record PayoutUndone(
      String creditAccount,
      String account,
      String payout,
      Fallen paid,
      LocalDate on,
      String reason,
      Standing standing)
      implements CreditAccountEvent {

    /** What is on the bank again, above zero. */
    public Money cash() {
      return paid.amount().negated();
    }
  }

  /**
   * It was asked to move everything open to another account of the same debtor.
   *
   * @param currency of what is open; {@code null} when nothing ever moved
   */
  record MergeAsked(
      String creditAccount,
      String account,
      String into,
      LocalDate on,
      @Nullable Currency currency,
      Standing standing)
      implements CreditAccountEvent {}

  /** What is open with another account can be kept here. */
  record MergeAgreed(
      String creditAccount, String account, String from, LocalDate on, Standing standing)
      implements CreditAccountEvent {}

  /** Everything open was given away; limits, covers and releases ended. */
  record MergedAway(
      String creditAccount,
      String account,
      String into,
      LocalDate on,
      MergedBook book,
      Standing standing)
      implements CreditAccountEvent {}

  /** Everything open with another account is open here from now on. */
  record Absorbed(
      String creditAccount,
      String account,
      String from,
      LocalDate on,
      MergedBook book,
      Standing standing)
      implements CreditAccountEvent {}
}
