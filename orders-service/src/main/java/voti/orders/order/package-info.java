/** The order: captured, discounted, submitted, answered by credit. */
@NullMarked
package voti.orders.order;

import org.jspecify.annotations.NullMarked;
