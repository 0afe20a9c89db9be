/** Rounds of balance confirmations: written, sent or kept to print, answered, reminded, closed. */
@NullMarked
package voti.credit.confirmations;

import org.jspecify.annotations.NullMarked;
