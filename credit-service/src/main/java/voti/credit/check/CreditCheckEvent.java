package voti.credit.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.CreditClass;
import voti.credit.policy.PolicyInForce;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Policy;

/** What a check found. */
public sealed interface CreditCheckEvent extends ConcernsAccount {

  /**
   * A firm was measured. Checks of before 27 November 2026 have statements and Z″ only.
   *
   * @param statements the six figures of Z″; {@code null} when they were not all known
   * @param measures the contributions to Z″
   * @param zScore their sum, unrounded
   * @param policySource where the policy's figures come from
   * @param inputs all that was looked at
   * @param policyData the policy whole, so that the check can be judged again for ever
   * @param assessment what the policy made of the inputs
   */
  record CheckRecorded(
      String creditCheck,
      String account,
      LocalDate on,
      @Nullable Statements statements,
      String source,
      @Nullable String documentHash,
      List<Measure> measures,
      @Nullable BigDecimal zScore,
      CreditClass creditClass,
      Money proposedLimit,
      LocalDate validUntil,
      Policy policy,
      String policySource,
      @Nullable Inputs inputs,
      @Nullable PolicyInForce policyData,
      @Nullable Assessment assessment)
      implements CreditCheckEvent {

    static CheckRecorded of(CreditCheckCommand.RecordCheck c, Assessment found) {
      return new CheckRecorded(
          c.creditCheck(),
          c.account(),
          c.on(),
          c.inputs().latest().flatMap(ZScore::figures).orElse(null),
          c.source(),
          c.documentHash(),
          found.zParts(),
          found.zScore(),
          found.creditClass(),
          found.proposedLimit(),
          found.validUntil(),
          c.policy().reference(),
          c.policy().data().source(),
          c.inputs(),
          c.policy(),
          found);
    }

    /** What was looked at; of an old check, its statements. */
    public Inputs looked() {
      if (inputs != null) {
        return inputs;
      }
      var evidence = new Evidence(source, on, null, documentHash);
      return statements == null
          ? new Inputs(null, null, List.of(), List.of(), null, null, List.of())
          : Inputs.of(AnnualStatements.of(statements, evidence));
    }
  }
}
