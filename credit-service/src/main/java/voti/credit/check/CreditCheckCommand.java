package voti.credit.check;

import java.time.LocalDate;
import java.util.Currency;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.PolicyInForce;

/** What a credit check can be asked. */
public sealed interface CreditCheckCommand {

  /**
   * Measures what is known of a firm and keeps what was found.
   *
   * @param currency of the proposed limit
   * @param source where the inputs come from, in words
   * @param documentHash SHA-256 of the document they were read off
   * @param policy the one in force on the day of the check
   */
  record RecordCheck(
      @TargetAggregateIdentifier String creditCheck,
      String account,
      LocalDate on,
      Inputs inputs,
      Currency currency,
      String source,
      @Nullable String documentHash,
      PolicyInForce policy)
      implements CreditCheckCommand {}
}
