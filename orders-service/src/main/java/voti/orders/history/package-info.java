/** What an account's history says of our events, in sentences. */
@NullMarked
package voti.orders.history;

import org.jspecify.annotations.NullMarked;
