/** Tests of assortments. */
@NullMarked
package voti.orders.assortment;

import org.jspecify.annotations.NullMarked;
