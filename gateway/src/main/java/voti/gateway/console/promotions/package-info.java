/** Promotions: what they give, their budgets, what they would have cost. */
@NullMarked
package voti.gateway.console.promotions;

import org.jspecify.annotations.NullMarked;
