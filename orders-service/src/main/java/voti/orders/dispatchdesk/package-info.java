/** The desk of the warehouse: what is to leave, what must wait, what is on its way. */
@NullMarked
package voti.orders.dispatchdesk;

import org.jspecify.annotations.NullMarked;
