/** What credit says, as we read it. */
@NullMarked
package voti.orders.integration.received.credit;

import org.jspecify.annotations.NullMarked;
