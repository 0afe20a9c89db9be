package voti.credit.dispute;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Money;

/** What a dispute can be asked. */
public sealed interface DisputeCommand {

  String dispute();

  /**
   * Opens it.
   *
   * @param item the invoice
   * @param number as the debtor knows it
   * @param amount what is contested
   * @param open what is open on the item and not contested yet
   * @param reason one of {@link DisputeReasons}
   * @param owner the colleague who has to answer
   * @param answerBy until when
   */
  record OpenDispute(
      @TargetAggregateIdentifier String dispute,
      String account,
      String item,
      String number,
      Money amount,
      Money open,
      String reason,
      String owner,
      LocalDate answerBy,
      LocalDate on)
      implements DisputeCommand {}

  /** Gives it to another colleague, or another day. */
  record AssignDispute(
      @TargetAggregateIdentifier String dispute, String owner, LocalDate answerBy, LocalDate on)
      implements DisputeCommand {}

  /** Reminds the one who has to answer, if the day to answer by is over on that day. */
  record RemindDisputeOwner(@TargetAggregateIdentifier String dispute, LocalDate on)
      implements DisputeCommand {}

  /**
   * The debtor is right.
   *
   * @param amount of the credit note that is wanted: all that is contested, or less
   */
  record AcceptDispute(@TargetAggregateIdentifier String dispute, Money amount, LocalDate on)
      implements DisputeCommand {}

  /** The debtor is wrong. */
  record RejectDispute(@TargetAggregateIdentifier String dispute, LocalDate on)
      implements DisputeCommand {}

  /** The debtor no longer contests it. */
  record WithdrawDispute(@TargetAggregateIdentifier String dispute, LocalDate on)
      implements DisputeCommand {}

  /** The credit note that was wanted has come. */
  record SettleDispute(@TargetAggregateIdentifier String dispute, String creditNote)
      implements DisputeCommand {}

  /** The account could not set the amount apart: it was paid or credited meanwhile. */
  record LapseDispute(@TargetAggregateIdentifier String dispute, String sentence)
      implements DisputeCommand {}
}
