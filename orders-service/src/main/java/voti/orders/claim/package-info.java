/** What whoever carried goods is to pay for them. */
@NullMarked
package voti.orders.claim;

import org.jspecify.annotations.NullMarked;
