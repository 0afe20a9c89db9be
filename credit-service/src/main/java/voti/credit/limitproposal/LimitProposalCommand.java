package voti.credit.limitproposal;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import voti.credit.creditaccount.CheckFacts;
import voti.values.Money;

/** What a proposal of a credit limit can be asked. */
public sealed interface LimitProposalCommand {

  String limitProposal();

  /**
   * Proposes how much may be at risk, on the ground of a check of this account.
   *
   * @param reviewOn when it is to be looked at again
   */
  record ProposeLimit(
      @TargetAggregateIdentifier String limitProposal,
      String account,
      Money limit,
      CheckFacts check,
      LocalDate reviewOn,
      LocalDate on)
      implements LimitProposalCommand {}

  /** Says yes to it. */
  record ApproveLimit(@TargetAggregateIdentifier String limitProposal, LocalDate on)
      implements LimitProposalCommand {}

  /** Says no to it. */
  record RejectLimit(@TargetAggregateIdentifier String limitProposal, LocalDate on)
      implements LimitProposalCommand {}

  /** Lets a deputy decide too if the answer is late, and ends it when it is too late then. */
  record HurryLimit(@TargetAggregateIdentifier String limitProposal, Instant at)
      implements LimitProposalCommand {}

  /** The account cannot take the limit that was granted. */
  record EndLimitProposal(@TargetAggregateIdentifier String limitProposal, String reason)
      implements LimitProposalCommand {}
}
