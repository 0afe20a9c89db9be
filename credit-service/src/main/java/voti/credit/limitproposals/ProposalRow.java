package voti.credit.limitproposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.Approvals;
import voti.credit.limitproposal.LimitProposalEvent.LimitProposed;
import voti.kit.events.Recorded;
import voti.values.Money;
import voti.values.decision.RuleResult;

/**
 * A proposed credit limit, as those who decide see it.
 *
 * @param rules what was asked of it, on the day it was proposed
 * @param askedBy who proposed it
 * @param why in that person's words
 * @param answerBy until when an answer is promised
 * @param approvals its way, and who has approved
 * @param needs the roles that may give the next approval, with commas
 * @param nextDeputy the role that may decide too once the answer is late
 * @param state {@code open}, {@code granted}, {@code rejected}, {@code lapsed}
 * @param sequence of the last event it has seen
 */
record ProposalRow(
    @BsonId String proposal,
    String account,
    Money limit,
    String check,
    String creditClass,
    Money proposedLimit,
    LocalDate reviewOn,
    LocalDate on,
    Instant since,
    List<RuleResult> rules,
    String askedBy,
    String why,
    Instant answerBy,
    Instant lapsesAt,
    Approvals approvals,
    String needs,
    @Nullable String nextDeputy,
    String state,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    long sequence) {

  static ProposalRow of(LimitProposed e, Recorded recorded) {
    var approvals = Approvals.none(e.route(), e.askedBy());
    return new ProposalRow(
        e.limitProposal(),
        e.account(),
        e.limit(),
        e.check().check(),
        e.check().creditClass(),
        e.check().proposedLimit(),
        e.reviewOn(),
        e.on(),
        recorded.at(),
        e.evaluation().rules(),
        e.askedBy(),
        e.reason(),
        e.answerBy(),
        e.lapsesAt(),
        approvals,
        String.join(",", approvals.mayApprove()),
        approvals.nextDeputy(),
        "open",
        null,
        null,
        null,
        recorded.sequence());
  }
}
