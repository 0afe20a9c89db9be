package voti.credit;

import voti.values.decision.Actor;

/** Who acts in tests. */
public final class People {

  private People() {}

  /** A controller who gives a reason. */
  public static Actor controller(String reason) {
    return new Actor(
        "emp-00-0192f3a0-00a4-7000-8000-000000000001",
        "controller",
        "finance",
        null,
        null,
        reason,
        "api");
  }
}
