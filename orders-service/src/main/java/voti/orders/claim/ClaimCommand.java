package voti.orders.claim;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.values.Money;

/** What can be asked of a claim on a carrier. */
sealed interface ClaimCommand {

  /**
   * Make it.
   *
   * @param carrier who carried the goods, by name
   * @param deadline the last day on which the carrier's answer is in time
   */
  record OpenClaim(
      @TargetAggregateIdentifier String claim,
      String account,
      String order,
      String act,
      String carrier,
      Money amount,
      LocalDate on,
      LocalDate deadline)
      implements ClaimCommand {}

  /** The carrier pays so much. */
  record SettleClaim(@TargetAggregateIdentifier String claim, Money amount, LocalDate on)
      implements ClaimCommand {}

  /** The carrier pays nothing, and we leave it at that. */
  record GiveClaimUp(@TargetAggregateIdentifier String claim, LocalDate on)
      implements ClaimCommand {}
}
