package voti.credit.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.credit.creditaccount.Standing;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Decision;

/** What a documented credit decision can be asked. */
public sealed interface CreditDecisionCommand {

  String creditDecision();

  /** Opens it, with what the rules were asked about and what they said. */
  record OpenDecision(
      @TargetAggregateIdentifier String creditDecision,
      String account,
      String buyer,
      String order,
      Money amount,
      Money exceededBy,
      LocalDate on,
      Standing standing,
      Decision evaluation)
      implements CreditDecisionCommand {}

  /** Lets the order through, with room to grow and for some days. */
  record ReleaseOrder(
      @TargetAggregateIdentifier String creditDecision,
      Percentage deviation,
      int days,
      LocalDate on)
      implements CreditDecisionCommand {}

  /** Does not let it through. */
  record RejectOrder(@TargetAggregateIdentifier String creditDecision, LocalDate on)
      implements CreditDecisionCommand {}

  /** There is nothing left to decide. */
  record LapseDecision(@TargetAggregateIdentifier String creditDecision, String reason)
      implements CreditDecisionCommand {}
}
