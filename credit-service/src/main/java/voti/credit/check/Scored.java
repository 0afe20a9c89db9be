package voti.credit.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.decision.Fact;

/**
 * One measure of a check, with what went in.
 *
 * @param measure its name in the policy
 * @param inputs what it was read off
 * @param figure what was measured; {@code null} when it is beyond any figure, or not known
 * @param weight by the policy
 * @param points 0 worst to 100 best; {@code null} when it is not known
 */
public record Scored(
    String measure,
    List<Fact> inputs,
    @Nullable BigDecimal figure,
    BigDecimal weight,
    @Nullable BigDecimal points) {

  /** Facts are copied. */
  public Scored {
    inputs = List.copyOf(inputs);
  }

  boolean isKnown() {
    return points != null;
  }

  boolean isWeighed() {
    return isKnown() && weight.signum() > 0;
  }
}
