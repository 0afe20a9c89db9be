package voti.credit.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.credit.authority.Approval;
import voti.credit.authority.Route;
import voti.credit.creditaccount.Standing;
import voti.credit.freeing.WouldFree;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Decision;
import voti.values.decision.Refusal;

/** What became of a documented credit decision. */
public sealed interface CreditDecisionEvent extends ConcernsAccount {

  String creditDecision();

  @Override
  String account();

  String order();

  /**
   * Someone has to decide. What is {@code null} at the end was not kept when it was opened.
   *
   * @param askedBy the account's manager
   * @param route who may decide, fixed now
   * @param answerBy until when an answer is promised
   */
  record DecisionOpened(
      String creditDecision,
      String account,
      String buyer,
      String order,
      Money amount,
      Money exceededBy,
      LocalDate on,
      Standing standing,
      Decision evaluation,
      @Nullable LocalDate wantedFrom,
      @Nullable String askedBy,
      @Nullable String creditClass,
      @Nullable Route route,
      @Nullable Instant answerBy,
      @Nullable WouldFree wouldFree)
      implements CreditDecisionEvent {}

  /** One pair of eyes said yes to these terms; another has to. */
  record DecisionApproved(
      String creditDecision,
      String account,
      String order,
      Terms terms,
      Approval approval,
      LocalDate on,
      Decision decision)
      implements CreditDecisionEvent {}

  /** Somebody wanted to approve who must not; it stays as it was. */
  record ApprovalRefused(
      String creditDecision, String account, String order, String rule, String sentence)
      implements CreditDecisionEvent, Refusal {}

  /**
   * The order was let through.
   *
   * @param lastDay the last day on which it holds
   */
  record DecisionReleased(
      String creditDecision,
      String account,
      String order,
      Money amount,
      Percentage deviation,
      LocalDate on,
      LocalDate lastDay,
      Decision decision)
      implements CreditDecisionEvent {}

  /**
   * A part of the order was let through: once it comes down to that it passes, through the last
   * day, whatever the headroom is then.
   */
  record DecisionReleasedInPart(
      String creditDecision,
      String account,
      String order,
      Money amount,
      Money released,
      Percentage deviation,
      LocalDate on,
      LocalDate lastDay,
      Decision decision)
      implements CreditDecisionEvent {}

  /** The order has to come down; nothing is promised before it is checked again. */
  record ReductionAsked(
      String creditDecision,
      String account,
      String order,
      Money amount,
      Money downTo,
      LocalDate on,
      Decision decision)
      implements CreditDecisionEvent {}

  /** Money is wanted first. */
  record PrepaymentAsked(
      String creditDecision,
      String account,
      String order,
      Money amount,
      Money prepayment,
      LocalDate by,
      LocalDate on,
      Decision decision)
      implements CreditDecisionEvent {}

  /** The rules look at the order again; what they say comes of it, a new decision perhaps. */
  record DecisionRechecked(
      String creditDecision,
      String account,
      String buyer,
      String order,
      Money amount,
      LocalDate on,
      @Nullable LocalDate wantedFrom,
      Decision decision)
      implements CreditDecisionEvent {}

  /** The order was not let through. */
  record DecisionRejected(
      String creditDecision,
      String account,
      String order,
      Money amount,
      LocalDate on,
      Decision decision)
      implements CreditDecisionEvent {}

  /**
   * Nobody answered in time: one more role may decide.
   *
   * @param role which
   * @param promised until when an answer had been promised
   * @param answerBy until when it is promised now
   */
  record DecisionEscalated(
      String creditDecision,
      String account,
      String order,
      String role,
      Instant promised,
      Instant answerBy)
      implements CreditDecisionEvent {}

  /** The order went away before anyone decided. */
  record DecisionLapsed(String creditDecision, String account, String order, String reason)
      implements CreditDecisionEvent {}
}
