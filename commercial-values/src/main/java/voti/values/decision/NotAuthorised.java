package voti.values.decision;

import java.util.List;

/** The actor may not do this, or not to this account: HTTP 403. */
public final class NotAuthorised extends CommercialRefusal {

  private static final long serialVersionUID = 1L;

  public NotAuthorised(String rule, String sentence, Fact... facts) {
    super(rule, sentence, List.of(facts));
  }
}
