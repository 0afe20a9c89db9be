package voti.credit.creditaccount;

import voti.values.decision.RuleResult;

/** A sentence about the world in which all is well, and whether it is so. */
interface Rule {

  String name();

  boolean holds();

  String sentence();

  default RuleResult result() {
    return new RuleResult(name(), holds(), sentence());
  }
}
