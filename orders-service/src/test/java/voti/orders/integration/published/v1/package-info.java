/** What leaves, against its contract. */
@NullMarked
package voti.orders.integration.published.v1;

import org.jspecify.annotations.NullMarked;
