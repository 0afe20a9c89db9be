package voti.credit.receipt;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Allocation;
import voti.credit.matching.Proposal;
import voti.values.Money;

/** What a receipt can be asked. */
public sealed interface ReceiptCommand {

  String receipt();

  /**
   * Keeps cash that a bank reported as booked.
   *
   * @param sure what it pays without asking; {@code null} when somebody has to look
   * @param proposals what it may pay, best first
   * @param why in one sentence
   */
  record RecordReceipt(
      @TargetAggregateIdentifier String receipt,
      Cash cash,
      @Nullable Proposal sure,
      List<Proposal> proposals,
      String why)
      implements ReceiptCommand {}

  /** Keeps what the cash that is left may pay, for a person to choose from. */
  record ProposeMatch(
      @TargetAggregateIdentifier String receipt, List<Proposal> proposals, String why)
      implements ReceiptCommand {}

  /**
   * Sets cash against open items of one debtor.
   *
   * @param account the debtor; a receipt without one is theirs from now on
   * @param allocations none when the cash only finds its owner
   * @param earmark what the rest is kept for: {@code refund}, {@code overpayment}, {@code
   *     prepayment}; {@code null} when it waits on
   * @param order that is paid ahead; {@code null} when it is kept for none in particular
   * @param matchedBy on what ground
   */
  record MatchReceipt(
      @TargetAggregateIdentifier String receipt,
      String account,
      List<Allocation> allocations,
      @Nullable String earmark,
      @Nullable String order,
      String matchedBy)
      implements ReceiptCommand {

    /** With a rest that is kept for no order in particular. */
    public MatchReceipt(
        String receipt,
        String account,
        List<Allocation> allocations,
        @Nullable String earmark,
        String matchedBy) {
      this(receipt, account, allocations, earmark, null, matchedBy);
    }
  }

  /**
   * Takes a match back, amounts and components.
   *
   * @param items whose allocations are taken back; all when empty
   */
  record UnmatchReceipt(
      @TargetAggregateIdentifier String receipt, List<String> items, String reason)
      implements ReceiptCommand {}

  /**
   * The bank took the cash back: a reversal, a returned direct debit.
   *
   * @param reference how the bank knows the reversal
   */
  record ReturnReceipt(
      @TargetAggregateIdentifier String receipt,
      String reference,
      Money amount,
      LocalDate booked,
      LocalDate valued,
      String reason)
      implements ReceiptCommand {}

  /** Divides cash that is several payments, or one under a wrong debtor. */
  record SplitReceipt(
      @TargetAggregateIdentifier String receipt, List<ReceiptPart> parts, String reason)
      implements ReceiptCommand {}

  /**
   * The debtor's account refused what was asked of it.
   *
   * @param account that refused
   * @param asked {@code book}, {@code match}, {@code unmatch} or {@code return}
   * @param allocation that was refused; {@code null} when the cash itself was
   */
  record NoteRefusal(
      @TargetAggregateIdentifier String receipt,
      String account,
      String asked,
      @Nullable Allocation allocation,
      String rule,
      String sentence)
      implements ReceiptCommand {}
}
