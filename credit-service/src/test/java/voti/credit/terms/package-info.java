/** When a bill is due, proved. */
@NullMarked
package voti.credit.terms;

import org.jspecify.annotations.NullMarked;
