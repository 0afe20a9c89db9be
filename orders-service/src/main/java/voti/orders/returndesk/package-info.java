/** Returns as quality looks at them: what waits for inspection, and what was found. */
@NullMarked
package voti.orders.returndesk;

import org.jspecify.annotations.NullMarked;
