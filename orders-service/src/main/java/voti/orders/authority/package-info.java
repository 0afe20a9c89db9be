/** Who decides about discounts and orders beyond a mandate, how far they reach, and by when. */
@NullMarked
package voti.orders.authority;

import org.jspecify.annotations.NullMarked;
