package voti.credit.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.MeasureRule;
import voti.values.decision.Fact;

/** What a measure reads off the inputs. */
sealed interface Reading {

  /** What it was read off. */
  List<Fact> inputs();

  /** A figure, to be made points of by the policy. */
  record Figure(BigDecimal figure, List<Fact> inputs) implements Reading {}

  /** Beyond any figure: no debt to bear interest, no equity to bear debt. */
  record Beyond(BigDecimal points, List<Fact> inputs) implements Reading {

    static Beyond best(List<Fact> inputs) {
      return new Beyond(MeasureRule.BEST, inputs);
    }

    static Beyond worst(List<Fact> inputs) {
      return new Beyond(MeasureRule.WORST, inputs);
    }
  }

  /** Nothing can be read. */
  record Absent(String why) implements Reading {

    @Override
    public List<Fact> inputs() {
      return List.of();
    }
  }

  /** The inputs as facts, those that are known. */
  static List<Fact> facts(@Nullable Object... namesAndValues) {
    var facts = new java.util.ArrayList<Fact>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      var value = namesAndValues[i + 1];
      if (value != null) {
        var text = value instanceof BigDecimal exact ? exact.toPlainString() : value.toString();
        facts.add(new Fact(String.valueOf(namesAndValues[i]), text));
      }
    }
    return facts;
  }
}
