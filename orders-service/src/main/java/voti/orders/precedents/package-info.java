/** How discounts were decided before: at the same account, and at its peers. */
@NullMarked
package voti.orders.precedents;

import org.jspecify.annotations.NullMarked;
