package voti.credit.period;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Refusal;

/** What became of a period. It belongs to no debtor. */
public sealed interface AccountingPeriodEvent extends ConcernsAccount {

  String period();

  YearMonth month();

  @Override
  default @Nullable String account() {
    return null;
  }

  /**
   * It is closed.
   *
   * @param ordinal how often it was closed, this time in it
   * @param until what was recorded later goes to the next open period
   * @param sha256 of its export as CSV, in hexadecimal
   */
  record PeriodClosed(
      String period,
      YearMonth month,
      int ordinal,
      Instant until,
      int entries,
      List<PeriodTotal> totals,
      String sha256,
      String closedBy,
      String reason)
      implements AccountingPeriodEvent {}

  /**
   * It is open again.
   *
   * @param ordinal of the closing that this ends
   */
  record PeriodReopened(
      String period, YearMonth month, int ordinal, String reopenedBy, String reason)
      implements AccountingPeriodEvent {}

  /** It was not closed, or not opened again. */
  record PeriodChangeRefused(
      String period, YearMonth month, String rule, String sentence, String by)
      implements AccountingPeriodEvent, Refusal {}
}
