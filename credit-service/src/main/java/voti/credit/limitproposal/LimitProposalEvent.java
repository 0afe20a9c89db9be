package voti.credit.limitproposal;

import java.time.Instant;
import java.time.LocalDate;
import voti.credit.authority.Approval;
import voti.credit.authority.Route;
import voti.credit.creditaccount.CheckFacts;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What became of a proposal of a credit limit. */
public sealed interface LimitProposalEvent extends ConcernsAccount {

  String limitProposal();

  @Override
  String account();

  /**
   * Somebody proposed it.
   *
   * @param askedBy who; that person never approves it
   * @param route who may decide, fixed now
   * @param answerBy until when an answer is promised
   * @param lapsesAt when it is over if nobody decided
   * @param evaluation what the rules said of it
   */
  record LimitProposed(
      String limitProposal,
      String account,
      Money limit,
      CheckFacts check,
      LocalDate reviewOn,
      LocalDate on,
      String askedBy,
      String reason,
      Route route,
      Instant answerBy,
      Instant lapsesAt,
      Decision evaluation)
      implements LimitProposalEvent {}

  /** One pair of eyes said yes; another has to. */
  record LimitProposalApproved(
      String limitProposal,
      String account,
      Money limit,
      Approval approval,
      LocalDate on,
      Decision decision)
      implements LimitProposalEvent {}

  /** Somebody wanted to approve who must not; it stays as it was. */
  record LimitApprovalRefused(String limitProposal, String account, String rule, String sentence)
      implements LimitProposalEvent, Refusal {}

  /** Everyone needed said yes; the account takes it on. */
  record LimitProposalGranted(
      String limitProposal,
      String account,
      Money limit,
      CheckFacts check,
      LocalDate reviewOn,
      LocalDate on,
      Decision decision)
      implements LimitProposalEvent {}

  /** Somebody who may decide said no. */
  record LimitProposalRejected(
      String limitProposal, String account, Money limit, LocalDate on, Decision decision)
      implements LimitProposalEvent {}

  /** Nobody answered in time: one more role may decide. */
  record LimitProposalEscalated(
      String limitProposal, String account, String role, Instant promised, Instant answerBy)
      implements LimitProposalEvent {}

  /** It is over, and no limit came of it. */
  record LimitProposalLapsed(String limitProposal, String account, Money limit, String reason)
      implements LimitProposalEvent {}
}
