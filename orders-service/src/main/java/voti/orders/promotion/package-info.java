/** Promotions: what they give, to whom, within which budget, and how they combine on an order. */
@NullMarked
package voti.orders.promotion;

import org.jspecify.annotations.NullMarked;
