/** Tests of promotions. */
@NullMarked
package voti.orders.promotion;

import org.jspecify.annotations.NullMarked;
