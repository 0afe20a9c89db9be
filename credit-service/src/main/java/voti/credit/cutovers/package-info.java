/** Files of a cut-over taken row by row, and what they came to beside the books. */
@NullMarked
package voti.credit.cutovers;

import org.jspecify.annotations.NullMarked;
