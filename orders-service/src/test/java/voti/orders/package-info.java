/** The orders service as a whole, on a store in memory. */
@NullMarked
package voti.orders;

import org.jspecify.annotations.NullMarked;
