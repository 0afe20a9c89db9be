package voti.gateway.console;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import voti.gateway.Problem;

/**
 * A part of a page that comes from one service: what it said, or why it is missing. A page whose
 * other parts are known is shown without it and says so.
 *
 * @param data what was answered; empty when the part is missing
 * @param problem why it is missing
 */
public record Part(Json data, @Nullable Problem problem) {

  /** Asks; a service that is away, or closed to this person, leaves a gap and no broken page. */
  public static Part of(Supplier<Json> ask) {
    try {
      return new Part(ask.get(), null);
    } catch (ApiProblem gap) {
      return new Part(new Json(), gap.problem());
    }
  }

  /** Whether the service did not answer, so that the figures are unknown rather than absent. */
  public boolean isAway() {
    return problem != null && problem.status() >= 500;
  }

  /** Whether it answered. */
  public boolean isKnown() {
    return problem == null;
  }
}
