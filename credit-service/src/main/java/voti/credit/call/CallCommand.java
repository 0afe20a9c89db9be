package voti.credit.call;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What the record of a call can be asked. */
public sealed interface CallCommand {

  /**
   * Records a call. It has no free text: what is said on the telephone is soon personal.
   *
   * @param spokenWith the person at the debtor's, by id; {@code null} when nobody answered
   * @param outcome one of {@link CallOutcomes}
   * @param promise the promise that was made in it
   * @param again when to call again
   */
  record LogCall(
      @TargetAggregateIdentifier String call,
      String account,
      @Nullable String spokenWith,
      String outcome,
      @Nullable String promise,
      @Nullable LocalDate again,
      LocalDate on)
      implements CallCommand {}
}
