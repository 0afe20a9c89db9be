/** Cash that reached the bank: read from statements, known again, matched to its invoice. */
@NullMarked
package voti.credit.receipt;

import org.jspecify.annotations.NullMarked;
