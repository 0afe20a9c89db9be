/** Decisions of orders, without a server. */
@NullMarked
package voti.orders.order;

import org.jspecify.annotations.NullMarked;
