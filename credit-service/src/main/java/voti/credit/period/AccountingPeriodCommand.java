package voti.credit.period;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a period can be asked. */
public sealed interface AccountingPeriodCommand {

  String period();

  /**
   * Closes it.
   *
   * @param until what was recorded later goes to the next open period
   * @param entries how many it holds
   * @param totals of each account of the ledger
   * @param sha256 of its export as CSV, in hexadecimal
   */
  record ClosePeriod(
      @TargetAggregateIdentifier String period,
      YearMonth month,
      Instant until,
      int entries,
      List<PeriodTotal> totals,
      String sha256)
      implements AccountingPeriodCommand {}

  /** Opens it again. */
  record ReopenPeriod(@TargetAggregateIdentifier String period, YearMonth month)
      implements AccountingPeriodCommand {}
}
