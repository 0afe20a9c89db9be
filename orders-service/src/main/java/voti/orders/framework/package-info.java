/** Framework orders: so much agreed for a period, called off by hand or by a schedule. */
@NullMarked
package voti.orders.framework;

import org.jspecify.annotations.NullMarked;
