/**
 * The pay schemes as they stand, version by version, as far as one may see what others are paid.
 */
@NullMarked
package voti.planning.payschemes;

import org.jspecify.annotations.NullMarked;
