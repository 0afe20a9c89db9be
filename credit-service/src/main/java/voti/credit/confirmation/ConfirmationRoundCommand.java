package voti.credit.confirmation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a round of balance confirmations can be asked. */
public sealed interface ConfirmationRoundCommand {

  String round();

  /**
   * Starts it.
   *
   * @param day whose balances are to be confirmed
   * @param accounts those asked; none for every account with a balance
   * @param today the day of the letters
   */
  record StartConfirmationRound(
      @TargetAggregateIdentifier String round,
      LocalDate day,
      List<String> accounts,
      LocalDate answerBy,
      LocalDate today)
      implements ConfirmationRoundCommand {

    /** Accounts are copied. */
    public StartConfirmationRound {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * Its letters are written.
   *
   * @param written how many
   * @param before accounts that had a letter of that day from another round
   */
  record CompleteConfirmationRound(
      @TargetAggregateIdentifier String round, int written, List<String> before)
      implements ConfirmationRoundCommand {}

  /** Reminds all that have not answered. */
  record RemindConfirmationRound(
      @TargetAggregateIdentifier String round, LocalDate on, LocalDate answerBy)
      implements ConfirmationRoundCommand {}
}
