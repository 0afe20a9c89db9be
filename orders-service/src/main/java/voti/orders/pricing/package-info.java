/**
 * Price lists and the one deterministic way to find a price, with a trace of everything considered.
 */
@NullMarked
package voti.orders.pricing;

import org.jspecify.annotations.NullMarked;
