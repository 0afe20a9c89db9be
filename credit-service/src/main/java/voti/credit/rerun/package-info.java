/** Making a recorded decision again, from its record alone. */
@NullMarked
package voti.credit.rerun;

import org.jspecify.annotations.NullMarked;
