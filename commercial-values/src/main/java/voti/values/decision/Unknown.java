package voti.values.decision;

import java.util.List;

/** There is no such thing: HTTP 404. */
public final class Unknown extends CommercialRefusal {

  private static final long serialVersionUID = 1L;

  public Unknown(String rule, String sentence, Fact... facts) {
    super(rule, sentence, List.of(facts));
  }
}
