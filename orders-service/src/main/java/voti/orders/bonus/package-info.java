/** Bonus agreements: tiers on what is delivered net, their accrual, true-ups and settlement. */
@NullMarked
package voti.orders.bonus;

import org.jspecify.annotations.NullMarked;
