/** Says what an order would come to while it is being typed: nothing is written. */
@NullMarked
package voti.orders.previewing;

import org.jspecify.annotations.NullMarked;
