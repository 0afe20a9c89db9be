package voti.credit.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Policy;

/** What a check found. */
public sealed interface CreditCheckEvent extends ConcernsAccount {

  /**
   * Statements were measured.
   *
   * @param zScore the sum of the contributions, unrounded
   * @param policySource where the policy's figures come from
   */
  record CheckRecorded(
      String creditCheck,
      String account,
      LocalDate on,
      Statements statements,
      String source,
      @Nullable String documentHash,
      List<Measure> measures,
      BigDecimal zScore,
      CreditClass creditClass,
      Money proposedLimit,
      LocalDate validUntil,
      Policy policy,
      String policySource)
      implements CreditCheckEvent {}
}
