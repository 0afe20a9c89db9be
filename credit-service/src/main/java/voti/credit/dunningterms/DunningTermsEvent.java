package voti.credit.dunningterms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.ConcernsAccount;
import voti.values.Sealed;

/** What was said about reminding a debtor. */
public sealed interface DunningTermsEvent extends ConcernsAccount {

  @Override
  String account();

  /** So the debtor is reminded from now on. */
  record DunningTermsSet(
      String dunningTerms,
      String account,
      String language,
      @Nullable Sealed address,
      boolean excluded,
      LocalDate on,
      String why)
      implements DunningTermsEvent {}
}
