package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.Route;
import voti.credit.goods.Delivery;
import voti.credit.terms.DuePart;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Decision;

/** What a credit account can be asked. The account is the debtor's, always. */
public sealed interface CreditAccountCommand {

  String creditAccount();

  String account();

  /**
   * Sets how much may be at risk, on the ground of a check of this account.
   *
   * @param route who decides such a limit, by the authority matrix; {@code null} where that was
   *     asked elsewhere
   */
  record DecideLimit(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      Money limit,
      CheckFacts check,
      LocalDate on,
      @Nullable Route route)
      implements CreditAccountCommand {

    /** When others have decided it: in a proposal, or in the system it was taken over from. */
    public DecideLimit(
        String creditAccount, String account, Money limit, CheckFacts check, LocalDate on) {
      this(creditAccount, account, limit, check, on, null);
    }
  }

  /**
   * Asks headroom for an order's whole amount; again, with the new amount, when it changes.
   *
   * @param amount in the order's currency
   * @param wantedFrom the first day on which the goods are wanted; {@code null} when any will do
   * @param decision the id of the documented decision, should one be needed
   */
  record ReserveForOrder(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String buyer,
      String order,
      Money amount,
      LocalDate on,
      @Nullable LocalDate wantedFrom,
      String decision)
      implements CreditAccountCommand {}

  /** Asks what the rules would say of an order; nothing is decided. The answer is an evaluation. */
  record AskRules(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String order,
      Money amount,
      LocalDate on,
      @Nullable LocalDate wantedFrom)
      implements CreditAccountCommand {}

  /**
   * Asks the rules again about the orders that wait, those first whose goods are wanted first.
   *
   * @param on the day to ask about; {@code null} for the day on which each was submitted
   * @param room what the group leaves free, all of them together may take; {@code null} when it was
   *     not the group where room came from
   */
  record RecheckWaiting(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      @Nullable LocalDate on,
      @Nullable Money room)
      implements CreditAccountCommand {

    /** When it was the account itself where room came from. */
    public RecheckWaiting(String creditAccount, String account, @Nullable LocalDate on) {
      this(creditAccount, account, on, null);
    }
  }

  /**
   * Asks the rules about what an order still holds: it was not moved for long, or its goods are
   * wanted soon.
   *
   * @param creditDecision the id of the documented decision that it needs, should it not pass
   */
  record ReviewReservation(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String buyer,
      String order,
      LocalDate on,
      String creditDecision)
      implements CreditAccountCommand {}

  /**
   * Keeps the unallocated rest of a receipt for something, or for nothing any more.
   *
   * @param mark {@code null} when it is free again
   */
  record KeepCash(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String receipt,
      @Nullable Earmark mark)
      implements CreditAccountCommand {}

  /**
   * The buyer's bills fall due otherwise from now on.
   *
   * @param days the longest term
   */
  record NoteTerms(
      @TargetAggregateIdentifier String creditAccount, String account, int days, LocalDate on)
      implements CreditAccountCommand {}

  /** Ends a cover if what it is bound to does not hold any more on that day. */
  record LapseCover(
      @TargetAggregateIdentifier String creditAccount, String account, String cover, LocalDate on)
      implements CreditAccountCommand {}

  /** Reserves what a documented decision released. */
  record ReserveUnderDecision(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String order,
      String decision,
      Percentage deviation,
      LocalDate lastDay)
      implements CreditAccountCommand {}

  /** Lets go of an order whose release was rejected. */
  record DropWaitingOrder(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String order,
      String decision,
      String reason)
      implements CreditAccountCommand {}

  /** Frees what an order still holds, and ends its waiting. */
  record FreeOrder(
      @TargetAggregateIdentifier String creditAccount, String account, String order, String reason)
      implements CreditAccountCommand {}

  /** Moves a delivery's worth out of the reservation. */
  record RecordDelivery(
      @TargetAggregateIdentifier String creditAccount, String account, Delivery delivery)
      implements CreditAccountCommand {}

  /**
   * Moves a delivery's worth on, to an open item. An invoice of several deliveries asks for each.
   *
   * @param gross of the goods
   * @param due what of the whole invoice is due when; {@code null} where all is due at once
   * @param deducted what of the gross was billed ahead and is not owed by this invoice; {@code
   *     null} for nothing
   */
  record BookInvoice(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String invoice,
      String dispatch,
      Money gross,
      String number,
      LocalDate issuedOn,
      LocalDate dueOn,
      @Nullable List<DuePart> due,
      @Nullable Money deducted)
      implements CreditAccountCommand {

    /** All of which is due at once. */
    public BookInvoice(
        String creditAccount,
        String account,
        String invoice,
        String dispatch,
        Money gross,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn) {
      this(creditAccount, account, invoice, dispatch, gross, number, issuedOn, dueOn, null, null);
    }
  }

  /** Books a document that no delivery stands behind. */
  record BookItem(
      @TargetAggregateIdentifier String creditAccount, String account, ItemFacts item, String why)
      implements CreditAccountCommand {}

  /** Books what was open in an old system, all of it at once. */
  record BookItems(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      List<ItemFacts> items,
      String why)
      implements CreditAccountCommand {

    /** Lists are copied. */
    public BookItems {
      items = List.copyOf(items);
    }
  }

  /** Takes a credit note off its invoice's open item. */
  record BookCreditNote(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String creditNote,
      String invoice,
      Money gross,
      LocalDate issuedOn)
      implements CreditAccountCommand {}

  /**
   * Books cash and allocates it to the item it names, as far as that is open.
   *
   * @param invoice the item; {@code null} when it names none
   */
  record BookReceipt(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String receipt,
      @Nullable String invoice,
      Money amount,
      LocalDate booked,
      LocalDate valued)
      implements CreditAccountCommand {}

  /** Settles an item with cash that is not allocated yet. */
  record AllocateReceipt(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String receipt,
      Allocation allocation)
      implements CreditAccountCommand {}

  /**
   * Takes an allocation back, as if it had never been.
   *
   * @param allocation as the account booked it
   * @param dueOn of the item, which may be forgotten here once it is paid
   * @param level the dunning level it had reached
   * @param booked of the receipt
   * @param valued of the receipt
   * @param parts in which the item is due, as they are before it; {@code null} when as a whole
   */
  record UnallocateReceipt(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String receipt,
      Allocation allocation,
      @Nullable LocalDate dueOn,
      int level,
      LocalDate booked,
      LocalDate valued,
      String reason,
      @Nullable Instalments parts)
      implements CreditAccountCommand {

    /** Of an item that is due as a whole, or is known here. */
    public UnallocateReceipt(
        String creditAccount,
        String account,
        String receipt,
        Allocation allocation,
        @Nullable LocalDate dueOn,
        int level,
        LocalDate booked,
        LocalDate valued,
        String reason) {
      this(creditAccount, account, receipt, allocation, dueOn, level, booked, valued, reason, null);
    }
  }

  /** The bank took cash back: a returned direct debit, a reversal. It must not be allocated. */
  record ReverseReceipt(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String receipt,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String reason)
      implements CreditAccountCommand {}

  /** Gives up what is open of an item. */
  record WriteOffItem(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String item,
      String writeOff,
      Money amount,
      LocalDate on)
      implements CreditAccountCommand {}

  /**
   * Takes a write-off back, wholly or in part: cash is coming after all.
   *
   * @param dueOn of the item, which may be forgotten here
   * @param level the dunning level it had reached
   * @param original the amount in the item's own currency; {@code null} when that is the account's
   * @param parts in which the item is due, as they are before it; {@code null} when as a whole
   */
  record ReinstateItem(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String item,
      String writeOff,
      Money amount,
      @Nullable LocalDate dueOn,
      int level,
      @Nullable Money original,
      LocalDate on,
      String reason,
      @Nullable Instalments parts)
      implements CreditAccountCommand {

    /** Of an item that is due as a whole, or is known here. */
    public ReinstateItem(
        String creditAccount,
        String account,
        String item,
        String writeOff,
        Money amount,
        @Nullable LocalDate dueOn,
        int level,
        @Nullable Money original,
        LocalDate on,
        String reason) {
      this(
          creditAccount, account, item, writeOff, amount, dueOn, level, original, on, reason, null);
    }
  }

  /** Takes a part of an item out of what is late; it stays in the exposure. */
  record DisputeItem(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String item,
      String dispute,
      Money amount)
      implements CreditAccountCommand {}

  /** The disputed part counts as late again. */
  record EndDispute(
      @TargetAggregateIdentifier String creditAccount, String account, String item, String dispute)
      implements CreditAccountCommand {}

  /**
   * An item, or a part of it, has reached a dunning level. A level reached before changes nothing.
   *
   * @param part counted from 1; {@code null} for the item as a whole
   */
  record RaiseDunningLevel(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String item,
      @Nullable Integer part,
      int level,
      LocalDate on)
      implements CreditAccountCommand {

    /** As a whole. */
    public RaiseDunningLevel(
        String creditAccount, String account, String item, int level, LocalDate on) {
      this(creditAccount, account, item, null, level, on);
    }
  }

  /**
   * No new orders on credit.
   *
   * @param level the dunning level that is the reason; the block ends by itself when no open item
   *     has it any more. {@code null} when only a person ends it
   */
  record BlockAccount(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      @Nullable Integer level,
      String reason)
      implements CreditAccountCommand {}

  /** New orders on credit again. */
  record UnblockAccount(
      @TargetAggregateIdentifier String creditAccount, String account, String reason)
      implements CreditAccountCommand {}

  /** Puts another limit in the place of the debtor's own for a while. */
  record GrantTemporaryLimit(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      TemporaryLimit limit,
      LocalDate on)
      implements CreditAccountCommand {}

  /** Somebody else bears part of the risk. */
  record PutCover(
      @TargetAggregateIdentifier String creditAccount, String account, Cover cover, LocalDate on)
      implements CreditAccountCommand {}

  /** Ends a temporary limit or a cover before its time. */
  record EndExtra(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String extra,
      String reason,
      LocalDate on)
      implements CreditAccountCommand {}

  /** A day has come on which a temporary limit or a cover begins or ends. */
  record RestateLimit(@TargetAggregateIdentifier String creditAccount, String account, LocalDate on)
      implements CreditAccountCommand {}

  /** The account shares a group's limit from now on, beside its own; {@code null} no longer. */
  record ShareLimit(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      @Nullable String group,
      Currency currency)
      implements CreditAccountCommand {}

  /** The group's limit has room for the order, too. */
  record KeepReservation(
      @TargetAggregateIdentifier String creditAccount, String account, String order)
      implements CreditAccountCommand {}

  /**
   * The group's limit has no room: the order gives back what it got, and waits.
   *
   * @param exceededBy beyond the group's limit
   * @param why what the group said
   * @param creditDecision the id of the documented decision that it needs
   */
  record GiveBackReservation(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String order,
      Money exceededBy,
      Decision why,
      String creditDecision)
      implements CreditAccountCommand {}

  /**
   * Carries items in other currencies at the rate of a day.
   *
   * @param items those that were open on the day; what is open of them now is revalued
   */
  record RevalueItems(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String revaluation,
      List<String> items,
      LocalDate on)
      implements CreditAccountCommand {

    /** The list is copied. */
    public RevalueItems {
      items = List.copyOf(items);
    }
  }

  /** Carries what is still open of a revaluation as if it had not been. */
  record ReverseRevaluation(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String revaluation,
      LocalDate on)
      implements CreditAccountCommand {}

  /**
   * Sets a credit note off against an invoice, without cash.
   *
   * @param credit the credit note, open below zero
   * @param amount above zero, in the currency of both
   */
  record SetOffItems(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String setOff,
      String credit,
      String invoice,
      Money amount,
      LocalDate on)
      implements CreditAccountCommand {}

  /** Takes a set-off back, as if it had never been. */
  record UndoSetOff(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String setOff,
      LocalDate on,
      String reason)
      implements CreditAccountCommand {}

  /**
   * Pays out what is ours to give back.
   *
   * @param item open below zero
   * @param amount above zero, in the account's currency
   * @param on the day it left the bank
   * @param reference under which the bank knows it
   */
  record PayOutItem(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String payout,
      String item,
      Money amount,
      LocalDate on,
      String reference)
      implements CreditAccountCommand {}

  /** Takes a payout back that did not arrive. */
  record UndoPayout(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String payout,
      LocalDate on,
      String reason)
      implements CreditAccountCommand {}

  /** Asks that everything open goes over to another account of the same debtor. */
  record AskMerge(
      @TargetAggregateIdentifier String creditAccount, String account, String into, LocalDate on)
      implements CreditAccountCommand {}

  /**
   * Asks whether what is open with another account can be kept here.
   *
   * @param currency of that account; {@code null} when nothing ever moved there
   */
  record AgreeMerge(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String from,
      @Nullable Currency currency,
      LocalDate on)
      implements CreditAccountCommand {}

  /** Gives everything open away; whatever is asked later, the other account answers. */
  record MergeAway(
      @TargetAggregateIdentifier String creditAccount, String account, String into, LocalDate on)
      implements CreditAccountCommand {}

  /** Takes what another account gave away. */
  record Absorb(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String from,
      LocalDate on,
      MergedBook book)
      implements CreditAccountCommand {}
}
