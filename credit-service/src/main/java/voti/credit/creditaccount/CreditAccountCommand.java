package voti.credit.creditaccount;

import java.time.LocalDate;
import java.util.Currency;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.credit.goods.Delivery;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Decision;

/** What a credit account can be asked. The account is the debtor's, always. */
public sealed interface CreditAccountCommand {

  String creditAccount();

  String account();

  /** Sets how much may be at risk, on the ground of a check of this account. */
  record DecideLimit(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      Money limit,
      CheckFacts check,
      LocalDate on)
      implements CreditAccountCommand {}

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

  /**
   * Asks the rules again about the orders that wait, those first whose goods are wanted first.
   *
   * @param on the day to ask about; {@code null} for the day on which each was submitted
   */
  record RecheckWaiting(
      @TargetAggregateIdentifier String creditAccount, String account, @Nullable LocalDate on)
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
   */
  record BookInvoice(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String invoice,
      String dispatch,
      Money gross,
      String number,
      LocalDate issuedOn,
      LocalDate dueOn)
      implements CreditAccountCommand {}

  /** Books a document that no delivery stands behind. */
  record BookItem(
      @TargetAggregateIdentifier String creditAccount, String account, ItemFacts item, String why)
      implements CreditAccountCommand {}

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
   * @param dueOn of the item, which may be forgotten here once it is paid
   * @param booked of the receipt
   * @param valued of the receipt
   */
  record UnallocateReceipt(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String receipt,
      Allocation allocation,
      @Nullable LocalDate dueOn,
      LocalDate booked,
      LocalDate valued,
      String reason)
      implements CreditAccountCommand {}

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
   */
  record ReinstateItem(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String item,
      String writeOff,
      Money amount,
      @Nullable LocalDate dueOn,
      LocalDate on,
      String reason)
      implements CreditAccountCommand {}

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

  /** An item has reached a dunning level. A level reached before changes nothing. */
  record RaiseDunningLevel(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String item,
      int level,
      LocalDate on)
      implements CreditAccountCommand {}

  /** No new orders on credit. */
  record BlockAccount(
      @TargetAggregateIdentifier String creditAccount, String account, String reason)
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
}
