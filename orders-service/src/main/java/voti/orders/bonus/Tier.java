package voti.orders.bonus;

import java.math.BigDecimal;
import voti.values.Percentage;

/**
 * A tier.
 *
 * @param threshold from which it holds, itself among it: an amount in the agreement's currency or a
 *     quantity in its unit; where growth is paid, percent of growth over the base year
 * @param percent of the net value
 */
public record Tier(BigDecimal threshold, Percentage percent) {}
