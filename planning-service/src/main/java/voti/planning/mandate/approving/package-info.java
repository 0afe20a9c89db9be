/** Approving a mandate. */
@NullMarked
package voti.planning.mandate.approving;

import org.jspecify.annotations.NullMarked;
