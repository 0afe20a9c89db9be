/** How prices are found and lists published. */
@NullMarked
package voti.orders.pricing;

import org.jspecify.annotations.NullMarked;
