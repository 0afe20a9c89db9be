/** Advice as it is asked for and given: from purchases, from what was learned, from the focus. */
@NullMarked
package voti.orders.advising;

import org.jspecify.annotations.NullMarked;
