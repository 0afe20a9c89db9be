package voti.credit.receipt;

import org.jspecify.annotations.Nullable;
import voti.values.decision.Fact;
import voti.values.decision.WrongState;

/**
 * Nothing is done with cash that went back or on.
 *
 * @param over {@code returned}, {@code split}, or {@code null}
 */
record CashIsStillHere(@Nullable String over) {

  void check() {
    if (over != null) {
      throw new WrongState(
          "cash-is-still-here",
          over.equals("split")
              ? "This payment was split; match its parts."
              : "The bank took this payment back.",
          new Fact("state", over));
    }
  }
}
