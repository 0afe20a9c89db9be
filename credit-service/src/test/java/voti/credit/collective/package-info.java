/** Deliveries billed together, proved. */
@NullMarked
package voti.credit.collective;

import org.jspecify.annotations.NullMarked;
