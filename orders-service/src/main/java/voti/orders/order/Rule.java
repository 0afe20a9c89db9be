package voti.orders.order;

import voti.values.decision.RuleResult;

/** A rule is an object whose name is a sentence that is true when all is well. */
public interface Rule {

  /** Kebab case, part of problem URIs: {@code discount-stays-within-mandate}. */
  String name();

  /** Whether all is well. */
  boolean holds();

  /** What it found, with the figures, in one English sentence. */
  String sentence();

  /** What goes into the decision record. */
  default RuleResult result() {
    return new RuleResult(name(), holds(), sentence());
  }
}
