package voti.credit.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voti.credit.check.CreditCheckCommand.RecordCheck;
import voti.credit.check.Statements;
import voti.values.Ids;

/**
 * The body of a recorded check.
 *
 * @param id {@code chk-…}; made here when absent
 * @param on the day of the check
 * @param source where the statements come from
 * @param documentHash SHA-256 of their document
 */
record CheckRequest(
    @Nullable String id,
    String account,
    LocalDate on,
    Figures statements,
    Currency currency,
    String source,
    @Nullable String documentHash) {

  CheckRequest {
    if (id != null && !Ids.isA("chk", id)) {
      throw new IllegalArgumentException("a check's id looks like chk-7f-…, not " + id);
    }
  }

  /** The figures of the statements, in units of the currency. */
  record Figures(
      BigDecimal workingCapital,
      BigDecimal retainedEarnings,
      BigDecimal ebit,
      BigDecimal bookEquity,
      BigDecimal totalAssets,
      BigDecimal totalLiabilities) {

    Figures {
      if (totalAssets.signum() <= 0 || totalLiabilities.signum() <= 0) {
        throw new IllegalArgumentException("totalAssets and totalLiabilities must be above zero");
      }
    }
  }

  RecordCheck command(String made) {
    return new RecordCheck(
        id == null ? made : id,
        account,
        on,
        new Statements(
            statements.workingCapital(),
            statements.retainedEarnings(),
            statements.ebit(),
            statements.bookEquity(),
            statements.totalAssets(),
            statements.totalLiabilities(),
            currency),
        source,
        documentHash);
  }
}
