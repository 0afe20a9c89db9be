/** What would let a withheld order through. */
@NullMarked
package voti.credit.freeing;

import org.jspecify.annotations.NullMarked;
