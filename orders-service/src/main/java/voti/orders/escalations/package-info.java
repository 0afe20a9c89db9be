/** The inbox of discounts and orders that wait for a head's decision. */
@NullMarked
package voti.orders.escalations;

import org.jspecify.annotations.NullMarked;
