package voti.values.decision;

import java.util.List;

/** The thing is not in a state in which this can be done: HTTP 409. */
public final class WrongState extends CommercialRefusal {

  private static final long serialVersionUID = 1L;

  public WrongState(String rule, String sentence, Fact... facts) {
    super(rule, sentence, List.of(facts));
  }
}
