/** Numbers without gaps, proved. */
@NullMarked
package voti.credit.numbering;

import org.jspecify.annotations.NullMarked;
