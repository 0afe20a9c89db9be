package voti.planning.payscheme;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a pay scheme. */
public sealed interface PaySchemeCommand {

  /** The scheme's id, {@code sch-…}. */
  String scheme();

  /** Writes the terms down; a scheme that exists gets a next version. */
  record DraftPayScheme(@TargetAggregateIdentifier String scheme, PayTerms terms)
      implements PaySchemeCommand {}

  /** Says yes to the draft, on a business date. */
  record ApprovePayScheme(@TargetAggregateIdentifier String scheme, LocalDate on)
      implements PaySchemeCommand {}
}
