/** The day that the goods of an order line are promised for: the first word, and each later one. */
@NullMarked
package voti.orders.promise;

import org.jspecify.annotations.NullMarked;
