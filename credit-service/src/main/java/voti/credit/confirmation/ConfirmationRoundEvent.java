package voti.credit.confirmation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What became of a round. It belongs to no single account. */
public sealed interface ConfirmationRoundEvent extends ConcernsAccount {

  String round();

  @Override
  default @Nullable String account() {
    return null;
  }

  /** Somebody started it. */
  record ConfirmationRoundStarted(
      String round,
      LocalDate day,
      List<String> accounts,
      LocalDate answerBy,
      LocalDate on,
      String startedBy)
      implements ConfirmationRoundEvent {}

  /** Its letters are written. */
  record ConfirmationRoundWritten(String round, int written, List<String> before)
      implements ConfirmationRoundEvent {}

  /** All that have not answered are reminded. */
  record ConfirmationRoundReminded(String round, LocalDate on, LocalDate answerBy, String by)
      implements ConfirmationRoundEvent {}

  /** It was not started. */
  record ConfirmationRoundRefused(String round, LocalDate day, String rule, String sentence)
      implements ConfirmationRoundEvent, Refusal {}
}
