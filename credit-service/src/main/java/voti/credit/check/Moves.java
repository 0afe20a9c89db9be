package voti.credit.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import voti.credit.policy.CreditClass;
import voti.credit.policy.MeasureRule;
import voti.credit.policy.PolicyData;

/** Which single measure would have moved the class, nearest first. */
record Moves(PolicyData policy, List<Scored> measures, BigDecimal weight) {

  private static final MathContext EXACT = MathContext.DECIMAL128;

  List<Move> from(BigDecimal score) {
    var moves = new ArrayList<Move>();
    switch (policy.classOf(score)) {
      case SAFE -> at(policy.safeAbove(), CreditClass.GREY, score, moves);
      case DISTRESS -> at(policy.distressBelow(), CreditClass.GREY, score, moves);
      case GREY -> {
        at(policy.safeAbove(), CreditClass.SAFE, score, moves);
        at(policy.distressBelow(), CreditClass.DISTRESS, score, moves);
      }
    }
    moves.sort(Comparator.comparing((Move move) -> move.by().abs()).thenComparing(Move::measure));
    return moves;
  }

  private void at(BigDecimal cutOff, CreditClass to, BigDecimal score, List<Move> moves) {
    for (var rule : policy.measures()) {
      for (var scored : measures) {
        if (scored.isWeighed() && scored.measure().equals(rule.measure())) {
          at(cutOff, to, score, rule, scored, moves);
        }
      }
    }
  }

  private void at(
      BigDecimal cutOff,
      CreditClass to,
      BigDecimal score,
      MeasureRule rule,
      Scored scored,
      List<Move> moves) {
    var by = cutOff.subtract(score).multiply(weight).divide(rule.weight(), EXACT);
    var points = Objects.requireNonNull(scored.points()).add(by);
    if (points.compareTo(MeasureRule.WORST) >= 0 && points.compareTo(MeasureRule.BEST) <= 0) {
      moves.add(new Move(rule.measure(), to, points, by, scored.figure(), rule.figureAt(points)));
    }
  }
}
