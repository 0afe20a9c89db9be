package voti.credit.confirmation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/** When a balance can be contested, and how a contested one can end. */
final class Contesting {

  private static final Set<String> OUTCOMES = Set.of("ours-stands", "corrected", "disputed");

  private Contesting() {}

  /** A figure that is ours contests nothing. */
  record ContestedFigureDiffers(List<Claim> claims) {

    static final String NAME = "contested-figure-differs";

    boolean holds() {
      return claims.stream().map(Claim::difference).anyMatch(difference -> !difference.isZero());
    }

    String sentence() {
      return "The debtor's figure is ours; record it as confirmed.";
    }
  }

  /** What goes on as a dispute names it. */
  record OutcomeSaysItsDispute(String outcome, @Nullable String dispute) {

    static final String NAME = "outcome-says-its-dispute";

    OutcomeSaysItsDispute {
      if (!OUTCOMES.contains(outcome)) {
        throw new IllegalArgumentException("outcome is one of " + OUTCOMES + ", not " + outcome);
      }
    }

    boolean holds() {
      return outcome.equals("disputed") == (dispute != null);
    }

    String sentence() {
      return dispute == null
          ? "Name the dispute in which it goes on."
          : "Only what goes on as a dispute names one.";
    }
  }

  /** Each currency once. */
  static void eachCurrencyOnce(List<Money> claimed) {
    if (claimed.isEmpty()
        || claimed.stream().map(Money::currency).distinct().count() < claimed.size()) {
      throw new IllegalArgumentException("claimed: one balance for each currency");
    }
  }
}
