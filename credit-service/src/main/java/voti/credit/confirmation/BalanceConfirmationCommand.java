package voti.credit.confirmation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** What a balance confirmation can be asked. */
public sealed interface BalanceConfirmationCommand {

  String confirmation();

  /**
   * Writes the letter.
   *
   * @param day whose balance it is
   * @param writtenOn the day of the letter
   * @param balances by currency
   */
  record WriteConfirmation(
      @TargetAggregateIdentifier String confirmation,
      String round,
      String account,
      LocalDate day,
      LocalDate writtenOn,
      LocalDate answerBy,
      List<StatedBalance> balances,
      String language,
      ConfirmationText text)
      implements BalanceConfirmationCommand {

    /** Balances are copied. */
    public WriteConfirmation {
      balances = List.copyOf(balances);
    }
  }

  /** It is about to be handed to the post: from now on it is not handed over again. */
  record TakeConfirmation(@TargetAggregateIdentifier String confirmation)
      implements BalanceConfirmationCommand {}

  /**
   * It has left.
   *
   * @param channel {@code email} or {@code paper}
   * @param mark the message's id, or empty
   */
  record RecordConfirmationSent(
      @TargetAggregateIdentifier String confirmation, String channel, String mark)
      implements BalanceConfirmationCommand {}

  /**
   * It is kept as a document to print.
   *
   * @param why {@code no-address}, {@code no-mail-server}, {@code mail-failed}, {@code unknown}
   */
  record KeepConfirmation(@TargetAggregateIdentifier String confirmation, String why)
      implements BalanceConfirmationCommand {}

  /** Sends it once more, with more time to answer. */
  record RemindConfirmation(
      @TargetAggregateIdentifier String confirmation, LocalDate on, LocalDate answerBy)
      implements BalanceConfirmationCommand {}

  /**
   * The debtor agrees.
   *
   * @param by who said so, by id
   * @param channel {@code email}, {@code phone}, {@code paper}
   */
  record ConfirmBalance(
      @TargetAggregateIdentifier String confirmation, LocalDate on, String by, String channel)
      implements BalanceConfirmationCommand {}

  /**
   * The debtor has another figure.
   *
   * @param by who said so, by id
   * @param claimed balances by currency
   * @param items where the difference is
   * @param owner who looks into it, by id
   * @param answerBy until when
   */
  record ContestBalance(
      @TargetAggregateIdentifier String confirmation,
      LocalDate on,
      String by,
      List<Money> claimed,
      List<ContestedItem> items,
      String owner,
      LocalDate answerBy)
      implements BalanceConfirmationCommand {

    /** Lists are copied. */
    public ContestBalance {
      claimed = List.copyOf(claimed);
      items = List.copyOf(items);
    }
  }

  /** Reminds the one who looks into a contested balance, if the day for it is over on that day. */
  record RemindContestOwner(@TargetAggregateIdentifier String confirmation, LocalDate on)
      implements BalanceConfirmationCommand {}

  /**
   * What came of a contested balance.
   *
   * @param outcome {@code ours-stands}, {@code corrected}, or that it goes on as a dispute
   * @param dispute the dispute it goes on in; {@code null} for none
   */
  record ResolveContest(
      @TargetAggregateIdentifier String confirmation,
      LocalDate on,
      String outcome,
      @Nullable String dispute)
      implements BalanceConfirmationCommand {}

  /** Nobody answered, and nobody is asked again. */
  record CloseUnanswered(@TargetAggregateIdentifier String confirmation, LocalDate on)
      implements BalanceConfirmationCommand {}
}
