package voti.credit.terms;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a buyer's terms can be asked. */
public sealed interface BillingTermsCommand {

  /** Agrees terms with a buyer; they hold for what is billed from now on. */
  record AgreeTerms(
      @TargetAggregateIdentifier String billingTerms,
      String account,
      AgreedTerms terms,
      LocalDate on)
      implements BillingTermsCommand {}
}
