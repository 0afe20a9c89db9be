/** Ending a mandate. */
@NullMarked
package voti.planning.mandate.revoking;

import org.jspecify.annotations.NullMarked;
