package voti.credit.policy;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a version of the credit policy can be asked. */
public sealed interface CreditPolicyCommand {

  /**
   * Proposes a new version.
   *
   * @param version the next number
   * @param basedOn the version it was made from
   */
  record DraftPolicy(
      @TargetAggregateIdentifier String creditPolicy, int version, String basedOn, PolicyData data)
      implements CreditPolicyCommand {}

  /**
   * Puts it in force.
   *
   * @param effectiveFrom checks of this day and later are judged by it
   */
  record ApprovePolicy(@TargetAggregateIdentifier String creditPolicy, LocalDate effectiveFrom)
      implements CreditPolicyCommand {}

  /** Takes a draft back; what is in force is followed by another version instead. */
  record WithdrawPolicy(@TargetAggregateIdentifier String creditPolicy)
      implements CreditPolicyCommand {}
}
