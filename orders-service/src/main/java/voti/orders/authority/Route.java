package voti.orders.authority;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Policy;

/**
 * Which way a request goes, fixed when it is asked: a later policy does not change it.
 *
 * @param policy the ladder it was read from
 * @param needs the role that decides
 * @param mayDecide every role that may decide now: the one it needs, those above it, and deputies
 *     whose clock has run out
 * @param deputies who may decide too after the next clock, the one after it, and so on
 * @param answerWithinHours working hours of one clock
 * @param answerBy until when an answer is promised
 * @param lapsesAt when the request is over if nobody has answered
 */
public record Route(
    Policy policy,
    String needs,
    List<String> mayDecide,
    List<String> deputies,
    int answerWithinHours,
    Instant answerBy,
    Instant lapsesAt) {

  /** Lists are copied. */
  public Route {
    mayDecide = List.copyOf(mayDecide);
    deputies = List.copyOf(deputies);
  }

  /** Who may decide too when the clock runs out; {@code null} when nobody is left. */
  public @Nullable String nextDeputy() {
    return deputies.isEmpty() ? null : deputies.getFirst();
  }
}
