package voti.credit.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.credit.creditaccount.Release;
import voti.credit.creditaccount.Standing;
import voti.credit.freeing.WouldFree;
import voti.values.Money;
import voti.values.Percentage;
import voti.values.decision.Decision;

/** What a documented credit decision can be asked. */
public sealed interface CreditDecisionCommand {

  String creditDecision();

  /**
   * Opens it, with what the rules were asked about and what they said.
   *
   * @param wantedFrom the first day on which the goods are wanted; {@code null} when any will do
   * @param askedBy whose order it is: the account's manager; {@code null} when nobody is known
   * @param creditClass of a check that is valid on the day, else {@code unknown}
   * @param wouldFree what would let it through, as far as it could be told
   * @param under an earlier release of a part of the same order, should there be one
   */
  record OpenDecision(
      @TargetAggregateIdentifier String creditDecision,
      String account,
      String buyer,
      String order,
      Money amount,
      Money exceededBy,
      LocalDate on,
      @Nullable LocalDate wantedFrom,
      Standing standing,
      Decision evaluation,
      @Nullable String askedBy,
      String creditClass,
      @Nullable WouldFree wouldFree,
      @Nullable Release under)
      implements CreditDecisionCommand {}

  /**
   * Lets the order through, with room to grow and for some days.
   *
   * @param amount the part that is let through; {@code null} for the whole
   */
  record ReleaseOrder(
      @TargetAggregateIdentifier String creditDecision,
      @Nullable Money amount,
      Percentage deviation,
      int days,
      LocalDate on)
      implements CreditDecisionCommand {}

  /** Says to what the order must come down; it is checked again when it does. */
  record ReduceOrder(@TargetAggregateIdentifier String creditDecision, Money amount, LocalDate on)
      implements CreditDecisionCommand {}

  /** Asks for money first. */
  record AskPrepayment(
      @TargetAggregateIdentifier String creditDecision, Money amount, LocalDate by, LocalDate on)
      implements CreditDecisionCommand {}

  /** Has the rules look again, at where the debtor stands now. */
  record RecheckOrder(@TargetAggregateIdentifier String creditDecision, LocalDate on)
      implements CreditDecisionCommand {}

  /** Does not let it through. */
  record RejectOrder(@TargetAggregateIdentifier String creditDecision, LocalDate on)
      implements CreditDecisionCommand {}

  /** Lets a deputy decide too, if the answer is late at that instant. */
  record EscalateDecision(@TargetAggregateIdentifier String creditDecision, Instant at)
      implements CreditDecisionCommand {}

  /** There is nothing left to decide. */
  record LapseDecision(@TargetAggregateIdentifier String creditDecision, String reason)
      implements CreditDecisionCommand {}
}
