/** Products: what can be ordered, what it costs us, how it is taxed at home. */
@NullMarked
package voti.orders.product;

import org.jspecify.annotations.NullMarked;
