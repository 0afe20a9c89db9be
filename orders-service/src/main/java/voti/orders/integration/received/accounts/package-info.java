/** What accounts publishes, in our own reading, kept in our copies. */
@NullMarked
package voti.orders.integration.received.accounts;

import org.jspecify.annotations.NullMarked;
