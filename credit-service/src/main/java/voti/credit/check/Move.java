package voti.credit.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import voti.credit.policy.CreditClass;

/**
 * What would have moved the class: one measure, all others as they are, at the cut-off between two
 * classes. The cut-offs themselves are grey.
 *
 * @param measure its name in the policy
 * @param to the class it would have moved to
 * @param points how many it would have had to be worth
 * @param by how many points that is away
 * @param from the figure as it is; {@code null} when there is none
 * @param figure the figure at which it is worth the points
 */
public record Move(
    String measure,
    CreditClass to,
    BigDecimal points,
    BigDecimal by,
    @Nullable BigDecimal from,
    BigDecimal figure) {}
