/** The numbers by which accounts name our products: what was matched, and what waits. */
@NullMarked
package voti.orders.itemnumbers;

import org.jspecify.annotations.NullMarked;
