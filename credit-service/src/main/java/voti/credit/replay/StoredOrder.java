package voti.credit.replay;

import org.jspecify.annotations.Nullable;
import voti.values.Money;
import voti.values.decision.Decision;

/**
 * What is on record of an answer that the rules gave to an order.
 *
 * @param amount the order's whole amount, in its currency
 * @param evaluation with its facts
 * @param exceededBy what was found to be too much; {@code null} when it was let through
 */
record StoredOrder(Money amount, Decision evaluation, @Nullable Money exceededBy) {}
