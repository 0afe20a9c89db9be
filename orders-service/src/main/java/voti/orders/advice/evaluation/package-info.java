/** How good the advice is, on orders that it has not seen: {@code ./voti bench advice}. */
@NullMarked
package voti.orders.advice.evaluation;

import org.jspecify.annotations.NullMarked;
