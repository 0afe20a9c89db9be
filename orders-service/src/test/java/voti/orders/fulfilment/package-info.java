/** Decisions about goods, without a server. */
@NullMarked
package voti.orders.fulfilment;

import org.jspecify.annotations.NullMarked;
