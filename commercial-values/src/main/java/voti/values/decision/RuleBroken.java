package voti.values.decision;

import java.util.List;

/** The command breaks a rule that needs no record: HTTP 422. */
public final class RuleBroken extends CommercialRefusal {

  private static final long serialVersionUID = 1L;

  public RuleBroken(String rule, String sentence, Fact... facts) {
    super(rule, sentence, List.of(facts));
  }
}
