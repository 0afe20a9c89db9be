/** The plans as they stand. */
@NullMarked
package voti.planning.plans;

import org.jspecify.annotations.NullMarked;
