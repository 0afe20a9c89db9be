/** What did not sell comes back and other goods go out for it, as far as what was agreed allows. */
@NullMarked
package voti.orders.exchange;

import org.jspecify.annotations.NullMarked;
