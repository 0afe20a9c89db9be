/** What lies in a warehouse, for whom it is kept, and what can still be promised of it. */
@NullMarked
package voti.orders.stock;

import org.jspecify.annotations.NullMarked;
