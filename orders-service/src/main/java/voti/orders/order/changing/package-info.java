/** What happens to an order after it was taken: amended, split, copied, closed, opened again. */
@NullMarked
package voti.orders.order.changing;

import org.jspecify.annotations.NullMarked;
