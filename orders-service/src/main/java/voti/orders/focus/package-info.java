/** What management wants sold, for a while. */
@NullMarked
package voti.orders.focus;

import org.jspecify.annotations.NullMarked;
