/** Acknowledging a mandate. */
@NullMarked
package voti.planning.mandate.acknowledging;

import org.jspecify.annotations.NullMarked;
