package voti.credit.revaluation;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Policy;

/** What a revaluation can be asked. */
public sealed interface RevaluationCommand {

  String revaluation();

  /**
   * Starts it.
   *
   * @param on the day at whose rate items are carried
   * @param today which is not before it
   * @param policy that says whether it is taken back
   * @param reverseOn the day on which it is; {@code null} when it stays
   */
  record StartRevaluation(
      @TargetAggregateIdentifier String revaluation,
      LocalDate on,
      LocalDate today,
      Policy policy,
      @Nullable LocalDate reverseOn)
      implements RevaluationCommand {}

  /** Takes it back: what is still open is carried as if it had not been. */
  record TakeRevaluationBack(
      @TargetAggregateIdentifier String revaluation, LocalDate on, String why)
      implements RevaluationCommand {}
}
