package voti.credit.creditaccount;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.credit.goods.Delivery;
import voti.values.Money;
import voti.values.Percentage;

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
   * @param decision the id of the documented decision, should one be needed
   */
  record ReserveForOrder(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String buyer,
      String order,
      Money amount,
      LocalDate on,
      String decision)
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

  /** Moves a delivery's worth on, to an open item. */
  record BookInvoice(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String invoice,
      String dispatch,
      Money gross)
      implements CreditAccountCommand {}

  /** Takes a credit note off its invoice's open item. */
  record BookCreditNote(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String creditNote,
      String invoice,
      Money gross)
      implements CreditAccountCommand {}

  /** Books cash and allocates it to the invoice it names, as far as that is open. */
  record BookReceipt(
      @TargetAggregateIdentifier String creditAccount,
      String account,
      String receipt,
      String invoice,
      Money amount,
      LocalDate booked,
      LocalDate valued)
      implements CreditAccountCommand {}
}
