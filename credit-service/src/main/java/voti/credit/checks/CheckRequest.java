package voti.credit.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import voti.credit.check.AnnualStatements;
import voti.credit.check.CreditCheckCommand.RecordCheck;
import voti.credit.check.Evidence;
import voti.credit.check.PaymentHistory;
import voti.credit.check.Statements;
import voti.credit.policy.PolicyInForce;
import voti.values.Ids;

/**
 * The body of a recorded check. What is not known is left out; the answer says what was missing.
 *
 * @param id {@code chk-…}; made here when absent
 * @param on the day of the check
 * @param statements the six figures of Z″, where nothing more is known of the statements
 * @param currency of the statements and of the proposed limit
 * @param source where it comes from, in words
 * @param documentHash SHA-256 of the document
 * @param inputs everything else that is known
 */
record CheckRequest(
    @Nullable String id,
    String account,
    LocalDate on,
    @Nullable Figures statements,
    Currency currency,
    String source,
    @Nullable String documentHash,
    @Nullable InputsRequest inputs) {

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

  RecordCheck command(String made, PolicyInForce policy, @Nullable PaymentHistory ledger) {
    var given = inputs == null ? InputsRequest.NONE : inputs;
    return new RecordCheck(
        id == null ? made : id,
        account,
        on,
        given.with(plain(), ledger),
        currency,
        source,
        documentHash,
        policy);
  }

  private @Nullable AnnualStatements plain() {
    return statements == null
        ? null
        : AnnualStatements.of(
            new Statements(
                statements.workingCapital(),
                statements.retainedEarnings(),
                statements.ebit(),
                statements.bookEquity(),
                statements.totalAssets(),
                statements.totalLiabilities(),
                currency),
            new Evidence(source, on, null, documentHash));
  }
}
