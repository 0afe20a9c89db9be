package voti.credit.ordercheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import voti.credit.decisions.Freed;
import voti.values.Money;
import voti.values.decision.Fact;
import voti.values.decision.Policy;
import voti.values.decision.RuleResult;

/**
 * What the rules would say of an order.
 *
 * @param passes whether it would be reserved; by the group it shares a limit with, too
 * @param exceededBy how much less would fit; zero when it passes
 * @param policy whose rules
 * @param rules what each of them says
 * @param facts what they were asked about
 * @param freeing what would let it through; {@code null} when it passes, or nothing would
 */
record OrderCheck(
    boolean passes,
    Money exceededBy,
    Policy policy,
    List<RuleResult> rules,
    List<Fact> facts,
    @Nullable Freed freeing) {}
