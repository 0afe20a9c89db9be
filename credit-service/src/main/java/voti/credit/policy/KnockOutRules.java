package voti.credit.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.values.Money;

/**
 * What puts a firm into distress whatever else is measured. A rule that is {@code null} or empty is
 * not asked.
 *
 * @param taxDebtAbove more tax debt than this; a debt in another currency counts as more
 * @param registryStatuses states in the registry, such as {@code bankruptcy}
 * @param negativeEquity whether book equity below zero knocks out
 * @param daysLateAbove an item of ours paid, or still open, more days late than this
 * @param youngerThanMonths a firm that is younger
 */
public record KnockOutRules(
    @Nullable Money taxDebtAbove,
    List<String> registryStatuses,
    boolean negativeEquity,
    @Nullable Integer daysLateAbove,
    @Nullable Integer youngerThanMonths) {

  /** Statuses are copied. */
  public KnockOutRules {
    registryStatuses = List.copyOf(registryStatuses);
  }
}
