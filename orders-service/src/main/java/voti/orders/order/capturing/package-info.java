/** Taking an order from a person or a document, at our prices. */
@NullMarked
package voti.orders.order.capturing;

import org.jspecify.annotations.NullMarked;
