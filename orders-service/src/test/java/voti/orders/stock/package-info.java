/** Tests of stocks. */
@NullMarked
package voti.orders.stock;

import org.jspecify.annotations.NullMarked;
