/** Deliveries of a period that are billed together: gathered, and closed at the period's end. */
@NullMarked
package voti.credit.collective;

import org.jspecify.annotations.NullMarked;
