/**
 * What accounts bought: net value and quantities of deliveries less returns, as rolling figures.
 */
@NullMarked
package voti.orders.volume;

import org.jspecify.annotations.NullMarked;
