package voti.credit.receipt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.credit.matching.Proposal;
import voti.values.ConcernsAccount;
import voti.values.Money;

/** What became of a receipt. */
public sealed interface ReceiptEvent extends ConcernsAccount {

  String receipt();

  /**
   * The cash was kept, and what it pays is known.
   *
   * @param invoice the first it pays
   * @param allocations what it pays; {@code null} in what was written before there were any: then
   *     all of it, as far as the invoice is open
   * @param earmark of the rest, where there is one
   */
  record ReceiptMatched(
      String receipt,
      String account,
      String invoice,
      String bankAccount,
      String reference,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String matchedBy,
      @Nullable List<Allocation> allocations,
      @Nullable String earmark,
      @Nullable List<String> names,
      @Nullable String payer)
      implements ReceiptEvent {}

  /** The cash was kept; no one yet knows whose it is. */
  record ReceiptUnmatched(
      String receipt,
      String bankAccount,
      String reference,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String why,
      @Nullable List<String> names,
      @Nullable String payer)
      implements ReceiptEvent {

    @Override
    public @Nullable String account() {
      return null;
    }
  }

  /** What the cash may pay, for a person to choose from; nothing is booked. */
  record MatchProposed(
      String receipt, @Nullable String account, List<Proposal> proposals, String why)
      implements ReceiptEvent {}

  /**
   * Cash was set against open items.
   *
   * @param assigned whether the cash found its owner by this
   * @param order that is paid ahead with the rest; {@code null} where none is
   * @param amount of the whole receipt
   * @param left of it afterwards
   */
  record MatchMade(
      String receipt,
      String account,
      boolean assigned,
      List<Allocation> allocations,
      @Nullable String earmark,
      @Nullable String order,
      Money amount,
      Money left,
      LocalDate booked,
      LocalDate valued,
      String matchedBy)
      implements ReceiptEvent {}

  /**
   * The mirror of a match.
   *
   * @param unassigned whether the cash has no owner any more
   * @param left of it afterwards
   */
  record MatchTakenBack(
      String receipt,
      String account,
      boolean unassigned,
      List<Allocation> allocations,
      Money amount,
      Money left,
      LocalDate booked,
      LocalDate valued,
      String reason)
      implements ReceiptEvent {}

  /**
   * The debtor's account refused; the receipt is as it was before it asked.
   *
   * @param asked {@code book}, {@code match}, {@code unmatch} or {@code return}
   */
  record BookingRefused(
      String receipt,
      String account,
      String asked,
      @Nullable Allocation allocation,
      Money left,
      String rule,
      String sentence)
      implements ReceiptEvent {}

  /** The bank took the cash back. */
  record CashReturned(
      String receipt,
      @Nullable String account,
      String reference,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String reason)
      implements ReceiptEvent {}

  /** The cash goes on as parts of it, each a receipt without a debtor. */
  record ReceiptSplit(
      String receipt, @Nullable String account, Cash cash, List<ReceiptPart> parts, String reason)
      implements ReceiptEvent {}
}
