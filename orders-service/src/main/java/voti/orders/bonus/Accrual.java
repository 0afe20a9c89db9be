package voti.orders.bonus;

import voti.values.Money;
import voti.values.Percentage;

/**
 * What was added to a bonus, or taken from it.
 *
 * @param percent by which
 * @param amount negative where something is taken away
 * @param total of deliveries less returns, afterwards
 * @param accrued the whole bonus afterwards, settled or not; never negative
 */
public record Accrual(Percentage percent, Money amount, Total total, Money accrued) {}
