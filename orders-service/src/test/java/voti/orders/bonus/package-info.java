/** Tests of bonuss. */
@NullMarked
package voti.orders.bonus;

import org.jspecify.annotations.NullMarked;
