package voti.credit.integration.published.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.Percentage;

/**
 * Leaves as {@code voti.credit.credit-decision-made.v1}; its fields are described by its schema.
 */
record CreditDecisionMade(
    String decision,
    String account,
    String order,
    String outcome,
    @Nullable Percentage deviation,
    @Nullable LocalDate validUntil,
    @Nullable Money amount,
    String by,
    String reason) {}
