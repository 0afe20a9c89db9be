/** Approving a pay scheme. */
@NullMarked
package voti.planning.payscheme.approving;

import org.jspecify.annotations.NullMarked;
