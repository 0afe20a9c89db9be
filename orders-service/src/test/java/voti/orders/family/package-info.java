/** Tests of families. */
@NullMarked
package voti.orders.family;

import org.jspecify.annotations.NullMarked;
