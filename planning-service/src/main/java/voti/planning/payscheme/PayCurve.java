package voti.planning.payscheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Percentage;

/**
 * Which part of the base an attainment pays: nothing below the first step, then by the rates.
 *
 * <p>Marginal: each part of the attainment is paid by the step it lies in; what lies below the
 * first step, once that is reached, by the first. Retroactive: all of it is paid by the step that
 * is reached. With steps from 80 at 1 and from 100 at 2, an attainment of 110 pays 120 percent of
 * the base marginally and 220 retroactively; 79.99 pays nothing, 80 pays 80.
 *
 * @param kind of the two
 * @param steps at least one, each from a higher attainment than the one before
 * @param cap the most that is paid, percent of the base
 */
public record PayCurve(Kind kind, List<PayStep> steps, Percentage cap) {

  /** How a step that is reached counts. */
  public enum Kind {
    @JsonProperty("marginal")
    MARGINAL,
    @JsonProperty("retroactive")
    RETROACTIVE
  }

  /** Steps go upwards, and the cap is above zero. */
  public PayCurve {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a curve has a step at least");
    }
    for (var i = 1; i < steps.size(); i++) {
      if (!steps.get(i).from().isMoreThan(steps.get(i - 1).from())) {
        throw new IllegalArgumentException("each step begins above the one before it");
      }
    }
    if (cap.percent().signum() <= 0) {
      throw new IllegalArgumentException("a cap is above zero, not " + cap);
    }
  }

  /** The part of the base, at most the cap. */
  public Percentage of(Percentage attainment) {
    var reached = reached(attainment);
    if (reached == null) {
      return Percentage.of("0");
    }
    var paid =
        switch (kind) {
          case RETROACTIVE -> attainment.percent().multiply(reached.rate());
          case MARGINAL -> marginal(attainment.percent());
        };
    return new Percentage(paid.min(cap.percent()));
  }

  private @Nullable PayStep reached(Percentage attainment) {
    PayStep reached = null;
    for (var step : steps) {
      if (!step.from().isMoreThan(attainment)) {
        reached = step;
      }
    }
    return reached;
  }

  private BigDecimal marginal(BigDecimal attained) {
    var paid = BigDecimal.ZERO;
    var from = BigDecimal.ZERO;
    for (var i = 0; i < steps.size(); i++) {
      var until = i + 1 < steps.size() ? steps.get(i + 1).from().percent() : attained;
      var part = attained.min(until).subtract(from).max(BigDecimal.ZERO);
      paid = paid.add(part.multiply(steps.get(i).rate()));
      from = until;
    }
    return paid;
  }
}
