package voti.credit.dispute;

import java.util.List;
import voti.values.decision.Fact;
import voti.values.decision.RuleBroken;

/** Why invoices are contested: a closed list, so that causes can be counted. */
public final class DisputeReasons {

  /** The codes, as pages offer them. */
  public static final List<String> ALL =
      List.of(
          "price",
          "quantity",
          "quality",
          "damaged",
          "not-delivered",
          "not-ordered",
          "paid",
          "terms");

  private DisputeReasons() {}

  static void check(String reason) {
    if (!ALL.contains(reason)) {
      throw new RuleBroken(
          "dispute-has-a-known-reason",
          "A dispute's reason is one of " + String.join(", ", ALL) + ".",
          new Fact("reason", reason));
    }
  }
}
