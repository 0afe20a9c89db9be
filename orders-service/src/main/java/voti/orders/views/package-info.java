/** How read models keep their documents, and how a request waits for its own past. */
@NullMarked
package voti.orders.views;

import org.jspecify.annotations.NullMarked;
