/** What history says. */
@NullMarked
package voti.orders.history;

import org.jspecify.annotations.NullMarked;
