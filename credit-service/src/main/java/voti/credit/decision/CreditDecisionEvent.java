package voti.credit.decision;

import java.time.LocalDate;
import voti.credit.creditaccount.Standing;
import voti.values.ConcernsAccount;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Decision;

/** What became of a documented credit decision. */
public sealed interface CreditDecisionEvent extends ConcernsAccount {

  String creditDecision();

  @Override
  String account();

  /** Someone has to decide. */
  record DecisionOpened(
      String creditDecision,
      String account,
      String buyer,
      String order,
      Money amount,
      Money exceededBy,
      LocalDate on,
      Standing standing,
      Decision evaluation)
      implements CreditDecisionEvent {}

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

  /** The order was not let through. */
  record DecisionRejected(
      String creditDecision,
      String account,
      String order,
      Money amount,
      LocalDate on,
      Decision decision)
      implements CreditDecisionEvent {}

  /** The order went away before anyone decided. */
  record DecisionLapsed(String creditDecision, String account, String order, String reason)
      implements CreditDecisionEvent {}
}
