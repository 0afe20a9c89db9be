package voti.credit.terms;

import java.time.LocalDate;
import voti.values.ConcernsAccount;

/** What became of a buyer's terms. */
public sealed interface BillingTermsEvent extends ConcernsAccount {

  /** New terms hold. */
  record TermsAgreed(String billingTerms, String account, AgreedTerms terms, LocalDate on)
      implements BillingTermsEvent {}
}
