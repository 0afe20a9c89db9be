package voti.credit.check;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a credit check can be asked. */
public sealed interface CreditCheckCommand {

  /**
   * Measures a set of statements and keeps what was found.
   *
   * @param source where the statements come from, in words
   * @param documentHash SHA-256 of the document they were read off
   */
  record RecordCheck(
      @TargetAggregateIdentifier String creditCheck,
      String account,
      LocalDate on,
      Statements statements,
      String source,
      @Nullable String documentHash)
      implements CreditCheckCommand {}
}
