package voti.credit.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What became of a version of the credit policy. It belongs to no account. */
public sealed interface CreditPolicyEvent extends ConcernsAccount {

  String creditPolicy();

  @Override
  default @Nullable String account() {
    return null;
  }

  /**
   * Somebody proposed it.
   *
   * @param draftedBy who may not approve it
   */
  record PolicyDrafted(
      String creditPolicy,
      int version,
      String basedOn,
      PolicyData data,
      String reason,
      String draftedBy)
      implements CreditPolicyEvent {}

  /** A second person put it in force. */
  record PolicyApproved(
      String creditPolicy, int version, LocalDate effectiveFrom, Decision decision)
      implements CreditPolicyEvent {}

  /** The draft was taken back and can no longer be approved. */
  record PolicyWithdrawn(String creditPolicy, int version, String reason, String withdrawnBy)
      implements CreditPolicyEvent {}

  /** Its drafter tried to approve it. */
  record PolicyApprovalRefused(
      String creditPolicy, int version, String rule, String sentence, Decision decision)
      implements CreditPolicyEvent, Refusal {}
}
