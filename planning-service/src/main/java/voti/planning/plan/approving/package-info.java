/** Approving a plan. */
@NullMarked
package voti.planning.plan.approving;

import org.jspecify.annotations.NullMarked;
