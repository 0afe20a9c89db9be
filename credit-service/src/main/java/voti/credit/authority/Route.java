package voti.credit.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Policy;

/**
 * Which way a question goes, fixed when it is asked: a later policy does not change it.
 *
 * @param policy the matrix it was read from
 * @param row the row of it
 * @param upTo the largest amount that row reaches to; {@code null} for any
 * @param approvals each by a different person
 * @param deputies who may decide too after one clock, after two, and so on
 * @param answerWithinHours working hours of one clock
 */
public record Route(
    Policy policy,
    String row,
    @Nullable Money upTo,
    List<Step> approvals,
    List<String> deputies,
    int answerWithinHours) {

  /** The way of questions asked before there was a matrix: the controller, without a clock. */
  public static final Route OF_OLD =
      new Route(
          new Policy("credit-authority", "0"),
          "controller",
          null,
          List.of(new Step(List.of("controller"))),
          List.of(),
          0);

  /** Lists are copied. */
  public Route {
    approvals = List.copyOf(approvals);
    deputies = List.copyOf(deputies);
  }

  /** Whether one person is enough. */
  public boolean takesOne() {
    return approvals.size() == 1;
  }

  /** Whether its row reaches to an amount. */
  public boolean reaches(Money amount) {
    return upTo == null || !amount.isMoreThan(upTo);
  }

  /** {@code one of controller, and another of commercial-director}. */
  public String persons() {
    return String.join(
        ", and another of ",
        approvals.stream().map(step -> String.join(" or ", step.roles())).toList());
  }
}
