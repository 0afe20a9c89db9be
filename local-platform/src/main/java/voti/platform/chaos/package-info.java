/** Faults under load, and whether anything that was acknowledged was lost, doubled or altered. */
@NullMarked
package voti.platform.chaos;

import org.jspecify.annotations.NullMarked;
