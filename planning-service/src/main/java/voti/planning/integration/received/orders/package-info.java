/** What planning hears from orders: goods that went and came back. */
@NullMarked
package voti.planning.integration.received.orders;

import org.jspecify.annotations.NullMarked;
