/** Mandates as planning publishes them, kept in our copy. */
@NullMarked
package voti.orders.integration.received.planning;

import org.jspecify.annotations.NullMarked;
