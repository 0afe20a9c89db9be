package voti.planning.mandate;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a mandate. */
public sealed interface MandateCommand {

  /** The mandate's id, {@code man-…}. */
  String mandate();

  /** Writes it down; a mandate that exists gets a next version. */
  record DraftMandate(
      @TargetAggregateIdentifier String mandate, String employee, MandateTerms terms)
      implements MandateCommand {}

  /** Says yes to the draft, on a business date. */
  record ApproveMandate(@TargetAggregateIdentifier String mandate, LocalDate on)
      implements MandateCommand {}

  /** The employee has read it; from here on it grants. */
  record AcknowledgeMandate(@TargetAggregateIdentifier String mandate, LocalDate on)
      implements MandateCommand {}

  /** Ends it from a day on. */
  record RevokeMandate(@TargetAggregateIdentifier String mandate, LocalDate from)
      implements MandateCommand {}
}
