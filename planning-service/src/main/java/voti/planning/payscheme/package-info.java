/** Pay schemes: what meeting a plan is worth, drafted by one person and approved by another. */
@NullMarked
package voti.planning.payscheme;

import org.jspecify.annotations.NullMarked;
