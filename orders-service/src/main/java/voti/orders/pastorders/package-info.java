/** Taking an older system's orders, and what was taken of each of them. */
@NullMarked
package voti.orders.pastorders;

import org.jspecify.annotations.NullMarked;
