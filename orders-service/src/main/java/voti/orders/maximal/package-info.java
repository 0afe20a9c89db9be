/**
 * The largest order, by value and breadth, that an account can take now: within its headroom,
 * packs, minimums, stock and price breaks; and which limit binds.
 */
@NullMarked
package voti.orders.maximal;

import org.jspecify.annotations.NullMarked;
