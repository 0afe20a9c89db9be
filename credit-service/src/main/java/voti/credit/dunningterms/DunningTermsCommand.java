package voti.credit.dunningterms;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.Sealed;

/** What the terms of reminding a debtor can be asked. */
public sealed interface DunningTermsCommand {

  /**
   * Says how a debtor is reminded from now on.
   *
   * @param language of the letters, {@code en} or {@code et}
   * @param address for letters by e-mail, sealed; {@code null} when they go on paper
   * @param excluded whether the debtor is not reminded at all
   */
  record SetDunningTerms(
      @TargetAggregateIdentifier String dunningTerms,
      String account,
      String language,
      @Nullable Sealed address,
      boolean excluded,
      LocalDate on)
      implements DunningTermsCommand {}
}
