package voti.credit.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import voti.credit.checks.StoredChecks;
import voti.credit.creditaccount.CheckFacts;
import voti.values.decision.Fact;
import voti.values.decision.Unknown;

/** Finds a check in the store itself, so that a limit can lean on one recorded a moment ago. */
@Component
public class RecordedChecks {

  private final StoredChecks stored;

  RecordedChecks(StoredChecks stored) {
    this.stored = stored;
  }

  /** A check that was recorded. */
  public CheckFacts get(String check) {
    return find(check)
        .orElseThrow(
            () ->
                new Unknown(
                    "check-is-known",
                    "There is no credit check " + check + "; record one first.",
                    new Fact("check", check)));
  }

  private Optional<CheckFacts> find(String check) {
    return stored
        .find(check)
        .map(
            e ->
                new CheckFacts(
                    e.creditCheck(),
                    e.account(),
                    e.creditClass().word(),
                    shown(e.zScore()),
                    e.proposedLimit(),
                    e.validUntil()));
  }

  private static String shown(@Nullable BigDecimal zScore) {
    return zScore == null ? "unknown" : zScore.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
