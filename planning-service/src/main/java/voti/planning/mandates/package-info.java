/** The mandates as they stand, version by version. */
@NullMarked
package voti.planning.mandates;

import org.jspecify.annotations.NullMarked;
