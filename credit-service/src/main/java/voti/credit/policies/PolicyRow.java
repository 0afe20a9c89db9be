package voti.credit.policies;

import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.CreditPolicyEvent.PolicyApproved;
import voti.credit.policy.CreditPolicyEvent.PolicyDrafted;
import voti.credit.policy.CreditPolicyEvent.PolicyWithdrawn;
import voti.credit.policy.PolicyData;
import voti.credit.policy.PolicyInForce;
import voti.credit.policy.Withdrawal;
import voti.kit.events.Recorded;
import voti.values.decision.Decision;

/**
 * A version of the policy.
 *
 * @param basedOn the version it was made from
 * @param decision the record of its approval; {@code null} while it is a draft
 * @param effectiveFrom {@code null} while it is a draft, and when it was withdrawn
 * @param withdrawal who took the draft back; {@code null} when nobody did
 */
record PolicyRow(
    @BsonId String policy,
    int version,
    @Nullable String basedOn,
    PolicyData data,
    @Nullable String reason,
    @Nullable String draftedBy,
    @Nullable Instant draftedAt,
    @Nullable String approvedBy,
    @Nullable Instant approvedAt,
    @Nullable LocalDate effectiveFrom,
    @Nullable Decision decision,
    @Nullable Withdrawal withdrawal) {

  static PolicyRow shipped(PolicyInForce shipped) {
    return new PolicyRow(
        shipped.policy(),
        shipped.version(),
        null,
        shipped.data(),
        null,
        null,
        null,
        null,
        null,
        LocalDate.EPOCH,
        null,
        null);
  }

  static PolicyRow of(PolicyDrafted e, Recorded recorded) {
    return new PolicyRow(
        e.creditPolicy(),
        e.version(),
        e.basedOn(),
        e.data(),
        e.reason(),
        e.draftedBy(),
        recorded.at(),
        null,
        null,
        null,
        null,
        null);
  }

  PolicyRow approved(PolicyApproved e, Recorded recorded) {
    return new PolicyRow(
        policy,
        version,
        basedOn,
        data,
        reason,
        draftedBy,
        draftedAt,
        recorded.actor().person(),
        recorded.at(),
        e.effectiveFrom(),
        e.decision(),
        null);
  }

  PolicyRow withdrawn(PolicyWithdrawn e, Recorded recorded) {
    return new PolicyRow(
        policy,
        version,
        basedOn,
        data,
        reason,
        draftedBy,
        draftedAt,
        null,
        null,
        null,
        null,
        new Withdrawal(e.withdrawnBy(), recorded.at(), e.reason()));
  }

  PolicyInForce inForce() {
    return new PolicyInForce(policy, version, data);
  }
}
