/** Tests of products. */
@NullMarked
package voti.orders.product;

import org.jspecify.annotations.NullMarked;
