package voti.credit.confirmation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What became of a balance confirmation. */
public sealed interface BalanceConfirmationEvent extends ConcernsAccount {

  String confirmation();

  @Override
  String account();

  LocalDate day();

  /** The letter stands; its figures stay, whatever is recorded later. */
  record ConfirmationWritten(
      String confirmation,
      String round,
      String account,
      LocalDate day,
      LocalDate writtenOn,
      LocalDate answerBy,
      List<StatedBalance> balances,
      String language,
      ConfirmationText text)
      implements BalanceConfirmationEvent {}

  /** It is with the post, perhaps. */
  record ConfirmationTaken(String confirmation, String account, LocalDate day)
      implements BalanceConfirmationEvent {}

  /** It has left. */
  record ConfirmationSent(
      String confirmation, String account, LocalDate day, String channel, String mark)
      implements BalanceConfirmationEvent {}

  /** It is to be printed. */
  record ConfirmationKept(String confirmation, String account, LocalDate day, String why)
      implements BalanceConfirmationEvent {}

  /**
   * It goes out once more.
   *
   * @param reminders how often, this time in it
   */
  record ConfirmationReminded(
      String confirmation,
      String account,
      LocalDate day,
      LocalDate on,
      LocalDate answerBy,
      int reminders)
      implements BalanceConfirmationEvent {}

  /** The debtor agrees. */
  record BalanceConfirmed(
      String confirmation,
      String account,
      LocalDate day,
      LocalDate on,
      String by,
      String channel,
      List<StatedBalance> balances)
      implements BalanceConfirmationEvent {}

  /** The debtor has another figure; somebody looks into it. */
  record BalanceContested(
      String confirmation,
      String account,
      LocalDate day,
      LocalDate on,
      String by,
      List<Claim> claims,
      List<ContestedItem> items,
      String owner,
      LocalDate answerBy)
      implements BalanceConfirmationEvent {}

  /**
   * The day by which it was to be looked into is over, and nothing has come of it: the owner is
   * reminded, once.
   *
   * @param answerBy that day
   */
  record ContestOwnerReminded(
      String confirmation,
      String account,
      LocalDate day,
      String owner,
      LocalDate answerBy,
      LocalDate on)
      implements BalanceConfirmationEvent {}

  /** What came of it. */
  record ContestResolved(
      String confirmation,
      String account,
      LocalDate day,
      LocalDate on,
      String outcome,
      @Nullable String dispute,
      List<Claim> claims,
      String why)
      implements BalanceConfirmationEvent {}

  /** Nobody answered. */
  record ConfirmationUnanswered(
      String confirmation, String account, LocalDate day, LocalDate on, String why)
      implements BalanceConfirmationEvent {}

  /**
   * It stays as it was.
   *
   * @param asked what was asked: {@code write}, {@code contest}, {@code resolve}
   * @param round that asked; {@code null} when it was a person
   */
  record ConfirmationRefused(
      String confirmation,
      String account,
      LocalDate day,
      String asked,
      @Nullable String round,
      String rule,
      String sentence)
      implements BalanceConfirmationEvent, Refusal {}
}
