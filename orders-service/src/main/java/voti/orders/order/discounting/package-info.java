/** Discounts: asked by the manager, judged by the mandate, escalated to the head. */
@NullMarked
package voti.orders.order.discounting;

import org.jspecify.annotations.NullMarked;
